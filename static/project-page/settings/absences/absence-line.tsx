import Button from '@atlaskit/button/new';
import type { Absence } from '../../../../src/domain/absence';
import { mayKeepAbsence } from '../../../../src/domain/enter-absence';
import type { IsoDate } from '../../../../src/domain/time';
import { invoke } from '../../../shared/bridge/operation';
import { PersonName } from '../../../shared/people/person-name';
import { calendarDayText } from '../../../shared/texts/date-text';
import { errorText } from '../../../shared/texts/error-text';
import { RichText } from '../../../shared/texts/rich-text';
import { t } from '../../../shared/texts/text';
import { useAnnounce } from '../../../shared/ui/announcer';
import type { ProjectAgreement } from '../../frame/project-gate';
import { useCommand } from '../../frame/use-command';
import { calendarSpan } from './calendar-span';

type AbsenceLineProps = { view: ProjectAgreement; absence: Absence; day: IsoDate };

export function AbsenceLine({ view: { agreement, viewer }, absence, day }: AbsenceLineProps) {
  const { accountId, from, to, cover } = absence;
  const announce = useAnnounce();
  const { mutate, isPending, error } = useCommand(
    () => invoke('removeAbsence', { agreementId: agreement.id, accountId, from }),
    () => {
      announce(t('absences.removed'));
    },
  );
  const span = calendarSpan(absence, day);
  const mayRemove = mayKeepAbsence(agreement, viewer, absence);
  return (
    <li className="line">
      <div className="line__head">
        <div className="line__text">
          <PersonName accountId={accountId} />
          <span className="line__about">
            {t('absences.dates', { from: calendarDayText(from), to: calendarDayText(to) })}
            {' · '}
            {cover ? (
              <RichText text="absences.covers" parts={{ cover: <PersonName accountId={cover} /> }} />
            ) : (
              t('absences.nobodyCovers')
            )}
          </span>
        </div>
        {mayRemove && (
          <Button
            appearance="subtle"
            spacing="compact"
            isLoading={isPending}
            onClick={() => {
              mutate(undefined);
            }}
          >
            {t('form.remove')}
          </Button>
        )}
      </div>
      {span && (
        <div className="days-strip" aria-hidden="true">
          <span
            className={cover ? 'days-strip__away days-strip__away--covered' : 'days-strip__away'}
            style={{ gridColumn: `${String(span.start)} / ${String(span.end)}` }}
          />
        </div>
      )}
      {error && (
        <p className="form__failure" role="alert">
          {errorText(error)}
        </p>
      )}
    </li>
  );
}
