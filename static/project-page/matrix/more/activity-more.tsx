import type { ActivityView } from '../../../../src/contract';
import type { OwnerContext } from '../../../shared/owners/owner-text';
import type { ProjectAgreement } from '../../frame/project-gate';
import { ActivityTools } from './activity-tools';
import { InvolvedPart } from './involved-part';
import { NotePart } from './note-part';
import './activity-more.css';

export type ActivityPartProps = { view: ProjectAgreement; activity: ActivityView; context: OwnerContext };

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
