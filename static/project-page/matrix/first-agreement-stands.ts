import type { AgreementView } from '../../../src/contract';
import { isPostCode } from '../../../src/domain/activity';

/** Something is in force for all three questions, and Jira watches the epics: from then on the page is a matrix to look things up in. */
export const firstAgreementStands = ({
  tracking,
  activities,
}: Pick<AgreementView, 'tracking' | 'activities'>): boolean =>
  tracking !== null && activities.every(({ id, state }) => !isPostCode(id) || 'since' in state);
