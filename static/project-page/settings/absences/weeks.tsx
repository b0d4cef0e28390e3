import { addDays } from '../../../../src/domain/calendar';
import type { IsoDate } from '../../../../src/domain/time';
import { calendarDayText } from '../../../shared/texts/date-text';
import { shownDays } from './calendar-span';

const weekDays = 7;

/** The head of the little calendar: the first day of every other week. The dates stand in words beside each bar. */
export function Weeks({ from }: { from: IsoDate }) {
  const weeks = Array.from({ length: shownDays / weekDays / 2 }, (_, index) =>
    addDays(from, index * 2 * weekDays),
  );
  return (
    <li className="weeks" aria-hidden="true">
      {weeks.map((day) => (
        <span key={day} className="weeks__day">
          {calendarDayText(day)}
        </span>
      ))}
    </li>
  );
}
