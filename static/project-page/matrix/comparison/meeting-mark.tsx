import type { Side } from '../../../../src/domain/side';
import { seamIcons, type SeamKind } from '../picture/seam';
import './meeting-mark.css';

const both: Record<Side, boolean> = { product: true, engineering: true };

type MeetingMarkProps = {
  kind: SeamKind;
  /** Which sides have said something. */
  said?: Record<Side, boolean>;
};

/** The app's own sign: a disc of two halves, which come together as the two sides do. */
export function MeetingMark({ kind, said = both }: MeetingMarkProps) {
  const Icon = seamIcons[kind];
  const half = (side: Side) => `meet__half meet__half--${side}${said[side] ? '' : ' meet__half--empty'}`;
  return (
    <span className={`meet meet--${kind}`} aria-hidden="true">
      <span className={half('product')} />
      <span className={half('engineering')} />
      <span className="meet__symbol">
        <Icon label="" color="currentColor" size="small" />
      </span>
    </span>
  );
}
