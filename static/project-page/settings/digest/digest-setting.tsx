import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type Rhythm, rhythms } from '../../../../src/domain/personal-choices';
import { invoke, unwrap } from '../../../shared/bridge/operation';
import { dayText } from '../../../shared/texts/date-text';
import { errorText } from '../../../shared/texts/error-text';
import { t } from '../../../shared/texts/text';
import { OptionList } from '../../../shared/ui/option-list';
import { RetryNotice } from '../../../shared/ui/retry-notice';
import type { ProjectAgreement } from '../../frame/project-gate';
import { Setting } from '../setting';
import { DigestPreview } from './digest-preview';
import { digestChoiceQuery } from './digest-query';
import { NoCarrier } from './no-carrier';

/** Whether the viewer wants a message with what is new, waits and is due: everybody's own choice. */
export function DigestSetting({ view }: { view: ProjectAgreement }) {
  const { id, terms } = view.agreement;
  const client = useQueryClient();
  const { data: choice, error, refetch } = useQuery(digestChoiceQuery(id));
  const choose = useMutation({
    mutationFn: async (rhythm: Rhythm | null) =>
      unwrap(await invoke('chooseDigest', { agreementId: id, rhythm })).choice,
    onSuccess: (chosen) => {
      client.setQueryData(digestChoiceQuery(id).queryKey, chosen);
    },
  });
  const chosen = choose.isPending ? choose.variables : (choice?.rhythm ?? null);
  return (
    <Setting title={t('digestSetting.title')} about={t('digestSetting.about')} part="digest">
      {error && <RetryNotice error={error} onRetry={() => void refetch()} />}
      {choice !== undefined && (
        <>
          <OptionList
            legend={t('digestSetting.title')}
            options={(['never', ...rhythms] as const).map((value) => ({
              value,
              label: t(`digestSetting.rhythm.${value}`),
            }))}
            value={chosen ?? 'never'}
            onChange={(value) => {
              choose.mutate(value === 'never' ? null : value);
            }}
          />
          <p className="setting__why" role="status">
            {choice === null
              ? t('digestSetting.none')
              : t('digestSetting.nextAt', { day: dayText(choice.dueAt, terms.settings.timeZone) })}
          </p>
          {choose.error && (
            <p className="form__failure" role="alert">
              {errorText(choose.error)}
            </p>
          )}
          {choice !== null && <NoCarrier view={view} />}
          <DigestPreview agreementId={id} rhythm={chosen ?? 'daily'} />
        </>
      )}
    </Setting>
  );
}
