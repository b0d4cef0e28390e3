import type { ActivityView } from '../../../../src/contract';
import type { Side } from '../../../../src/domain/side';
import { t, tCount } from '../../../shared/texts/text';
import { PlainButton } from '../../../shared/ui/plain-button';
import { SummaryDots } from './summary-dots';
import { summarise, waitsFor } from './summarise';

type SummaryStripProps = {
  activities: readonly ActivityView[];
  mySide: Side | null;
  /** Leads to a line. */
  onJump: (activity: ActivityView) => void;
};

/** How far the two are: a dot for each line that counts, and numbers that lead to the first line behind them. */
export function SummaryStrip({ activities, mySide, onJump }: SummaryStripProps) {
  const { agreed, proposed, total } = summarise(activities);
  const differing = activities.filter(({ state }) => state.state === 'differs');
  const mine = activities.filter(({ state }) => mySide && waitsFor(state, mySide));
  const parts = [
    { key: 'summary.differ', lines: differing },
    { key: 'summary.waitsForYou', lines: mine },
  ] as const;
  return (
    <div className="summary">
      <SummaryDots activities={activities} />
      <div className="summary__numbers">
        <strong className="summary__count">
          {agreed === total ? tCount('summary.all', total) : t('summary.some', { agreed, total })}
        </strong>
        {parts.map(({ key, lines: [first, ...others] }) =>
          first ? (
            <PlainButton
              key={key}
              onClick={() => {
                onJump(first);
              }}
            >
              {tCount(key, others.length + 1)}
            </PlainButton>
          ) : null,
        )}
        {proposed > 0 && <span className="summary__rest">{tCount('summary.proposed', proposed)}</span>}
      </div>
    </div>
  );
}
