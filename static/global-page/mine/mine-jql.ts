import { isOneOf } from '../../../src/contract/ownership-jql';
import { type PostCodeActivity, postCodeActivities } from '../../../src/domain/activity';
import type { AccountId, AgreementId } from '../../../src/domain/ids';

const ownedBy = (who: string) => (activity: PostCodeActivity) =>
  `(${activity}Owner = ${who} AND ${activity}State = "owned")`;

/** Work that is not over, in whichever project. */
export const myWorkJql = `${postCodeActivities.map(ownedBy('currentUser()')).join(' OR ')} ORDER BY created`;

/** What is not over in these agreements, owned or not. */
export const openWorkJql = (agreements: readonly AgreementId[]): string =>
  `${isOneOf('ownershipAgreement', agreements)} AND ${isOneOf('ownershipState', ['open', 'toDecide', 'owned'])} ORDER BY created`;

type Load = { agreements: readonly AgreementId[]; accountId: AccountId; activity: PostCodeActivity };

export const loadJql = ({ agreements, accountId, activity }: Load): string =>
  `${isOneOf('ownershipAgreement', agreements)} AND ${ownedBy(`"${accountId}"`)(activity)} ORDER BY created`;
