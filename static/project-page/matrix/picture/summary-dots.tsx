import type { ActivityView } from '../../../../src/contract';
import './summary-dots.css';

/** A dot for each line: filled where it is agreed, broken where it differs. */
export const SummaryDots = ({ activities }: { activities: readonly ActivityView[] }) => (
  <span className="summary__dots" aria-hidden="true">
    {activities.map(({ id, state }) => (
      <span key={id} className={`summary__dot summary__dot--${state.state}`} />
    ))}
  </span>
);
