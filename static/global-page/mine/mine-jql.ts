import { type PostCodeActivity, postCodeActivities } from '../../../src/domain/activity';
import type { AccountId, AgreementId } from '../../../src/domain/ids';

const ownedBy = (who: string) => (activity: PostCodeActivity) =>
  `(${activity}Owner = ${who} AND ${activity}State = "owned")`;

/** Work that is not over, in whichever project. */
export const myWorkJql = `${postCodeActivities.map(ownedBy('currentUser()')).join(' OR ')} ORDER BY created`;

const listed = (ids: readonly AgreementId[]) => ids.map((id) => `"${id}"`).join(', ');

/** What is not over in these agreements, owned or not. */
export const openWorkJql = (agreements: readonly AgreementId[]): string =>
  `ownershipAgreement IN (${listed(agreements)}) AND ownershipState IN ("open", "toDecide", "owned") ORDER BY created`;

type Load = { agreements: readonly AgreementId[]; accountId: AccountId; activity: PostCodeActivity };

export const loadJql = ({ agreements, accountId, activity }: Load): string =>
  `ownershipAgreement IN (${listed(agreements)}) AND ${ownedBy(`"${accountId}"`)(activity)} ORDER BY created`;
