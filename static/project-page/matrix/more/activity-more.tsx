import type { ActivityPartProps } from './activity-part';
import { ActivityTools } from './activity-tools';
import { InvolvedPart } from './involved-part';
import { NotePart } from './note-part';
import './activity-more.css';

/** What does not touch the agreement: the note, who is consulted and informed; and the line itself. */
export function ActivityMore(props: ActivityPartProps) {
  return (
    <div className="more">
      <NotePart {...props} />
      <InvolvedPart {...props} />
      <ActivityTools {...props} />
    </div>
  );
}
