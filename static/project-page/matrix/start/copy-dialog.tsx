import Button from '@atlaskit/button/new';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { MyAgreement } from '../../../../src/contract';
import { invoke } from '../../../shared/bridge/operation';
import { errorText } from '../../../shared/texts/error-text';
import { t } from '../../../shared/texts/text';
import { useAnnounce } from '../../../shared/ui/announcer';
import { Dialog } from '../../../shared/ui/dialog';
import { OptionList } from '../../../shared/ui/option-list';
import { RetryNotice } from '../../../shared/ui/retry-notice';
import type { ProjectAgreement } from '../../frame/project-gate';
import { useCommand } from '../../frame/use-command';
import { CopyPreview } from './copy-preview';
import { ownAgreementsQuery } from './own-agreements-query';
import { sourcesFor } from './sources-for';

type CopyDialogProps = { view: ProjectAgreement; onClose: () => void };

const nameOf = ({ project, name }: MyAgreement) =>
  name === null ? project.name : t('start.inProject', { agreement: name, project: project.name });

/** Which of one's other agreements to begin from, and what of it would come along. */
export function CopyDialog({ view: { agreement }, onClose }: CopyDialogProps) {
  const { data, error, refetch } = useQuery(ownAgreementsQuery());
  const [picked, setPicked] = useState<MyAgreement | null>(null);
  const announce = useAnnounce();
  const copy = useCommand(
    (from: MyAgreement) => invoke('copyAgreement', { agreementId: agreement.id, from: from.id }),
    () => {
      announce(t('start.copied'));
      onClose();
    },
  );
  const sources = data && sourcesFor(data, agreement.id);
  const source = picked ?? sources?.[0] ?? null;
  return (
    <Dialog title={t('start.copyTitle')} onClose={onClose}>
      {error && <RetryNotice error={error} onRetry={() => void refetch()} />}
      {!sources && !error && <p role="status">{t('frame.loading')}</p>}
      {sources?.length === 0 && <p>{t('start.noOther')}</p>}
      {sources && source && (
        <>
          <OptionList
            legend={t('start.copyTitle')}
            options={sources.map((one) => ({ value: one.id, label: nameOf(one) }))}
            value={source.id}
            onChange={(id) => {
              setPicked(sources.find((one) => one.id === id) ?? null);
            }}
          />
          <CopyPreview source={source} />
        </>
      )}
      {copy.error && (
        <p className="form__failure" role="alert">
          {errorText(copy.error)}
        </p>
      )}
      <footer className="dialog__foot">
        <Button appearance="subtle" onClick={onClose}>
          {t('form.cancel')}
        </Button>
        {source && (
          <Button
            appearance="primary"
            isLoading={copy.isPending}
            onClick={() => {
              copy.mutate(source);
            }}
          >
            {t('start.copySubmit')}
          </Button>
        )}
      </footer>
    </Dialog>
  );
}
