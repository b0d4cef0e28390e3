import { tCount } from '../../../shared/texts/text';
import { marks, type DueWork } from './due-work';
import { MarkIcon } from './mark-icon';

type LaneCellProps = {
  works: readonly DueWork[];
  most: number;
  label: { who: string; when: string };
  controls: string;
  isOpen: boolean;
  onToggle: () => void;
};

/** How much of it there is, the worst of it as an icon, and a bar of its kinds. */
export function LaneCell({ works, most, label, controls, isOpen, onToggle }: LaneCellProps) {
  const kinds = marks.map((mark) => ({ mark, count: works.filter((work) => work.mark === mark).length }));
  const worst = kinds.find(({ count }) => count > 0);
  return (
    <button
      type="button"
      className="lane-cell"
      aria-expanded={isOpen}
      aria-controls={controls}
      aria-label={tCount('epics.timeline.cell', works.length, label)}
      onClick={onToggle}
    >
      <span className="lane-cell__count">
        {worst && <MarkIcon mark={worst.mark} />}
        {works.length}
      </span>
      <span className="lane-cell__bar">
        {kinds.map(({ mark, count }) => (
          <span
            key={mark}
            className={`lane-cell__part lane-cell__part--${mark}`}
            style={{ width: `${String((count / most) * 100)}%` }}
          />
        ))}
      </span>
    </button>
  );
}
