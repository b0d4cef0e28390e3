import type { ActivityView } from '../../../../src/contract';
import type { OwnerContext } from '../../../shared/owners/owner-text';
import type { ProjectAgreement } from '../../frame/project-gate';

/** What every part of a line's details works with. */
export type ActivityPartProps = { view: ProjectAgreement; activity: ActivityView; context: OwnerContext };
