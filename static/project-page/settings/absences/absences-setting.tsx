import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { today } from '../../../../src/domain/calendar';
import { t } from '../../../shared/texts/text';
import type { ProjectAgreement } from '../../frame/project-gate';
import { Setting } from '../setting';
import { AbsenceForm } from './absence-form';
import { AbsenceLine } from './absence-line';
import { Weeks } from './weeks';
import './absences.css';

/** Who is away when, and who covers; the past is left to the history. */
export function AbsencesSetting({ view }: { view: ProjectAgreement }) {
  const [adding, setAdding] = useState(false);
  const { absences, terms } = view.agreement;
  const { viewer } = view;
  const day = today(new Date(), terms.settings.timeZone);
  const coming = absences
    .filter(({ to }) => to >= day)
    .toSorted((one, other) => one.from.localeCompare(other.from));
  return (
    <Setting title={t('absences.title')} about={t('absences.about')} part="absences">
      {coming.length === 0 && !adding && <p className="setting__why">{t('absences.none')}</p>}
      {coming.length > 0 && (
        <ul className="lines">
          <Weeks from={day} />
          {coming.map((absence) => (
            <AbsenceLine
              key={`${absence.accountId} ${absence.from}`}
              view={view}
              absence={absence}
              day={day}
            />
          ))}
        </ul>
      )}
      {(viewer.side ?? viewer.canEdit) &&
        (adding ? (
          <AbsenceForm
            view={view}
            day={day}
            onDone={() => {
              setAdding(false);
            }}
          />
        ) : (
          <Button
            onClick={() => {
              setAdding(true);
            }}
          >
            {t('absences.add')}
          </Button>
        ))}
    </Setting>
  );
}
