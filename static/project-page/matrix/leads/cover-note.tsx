import { PersonName } from '../../../shared/people/person-name';
import { calendarDayText } from '../../../shared/texts/date-text';
import { RichText } from '../../../shared/texts/rich-text';
import type { CoveredAbsence } from './covered-today';

/** `Chen covers until June 5` */
export function CoverNote({ absence }: { absence: CoveredAbsence }) {
  return (
    <span className="lead-card__cover">
      <RichText
        text="leads.covered"
        parts={{ cover: <PersonName accountId={absence.cover} />, day: calendarDayText(absence.to) }}
      />
    </span>
  );
}
