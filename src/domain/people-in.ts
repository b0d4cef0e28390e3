import type { ActivityRecord, Agreement } from './agreement';
import type { AccountId } from './ids';
import { leadsOf } from './leads';
import type { Answer } from './owner';

/** Everyone whom the agreement puts somewhere: who leads, owns, is involved, is in a role, is away or covers. */
export const peopleIn = (agreement: Agreement): ReadonlySet<AccountId> =>
  new Set([
    ...leadsOf(agreement.leads),
    ...Object.values(agreement.nominations).map(({ accountId }) => accountId),
    ...agreement.absences.flatMap(({ accountId, cover }) =>
      cover === null ? [accountId] : [accountId, cover],
    ),
    ...agreement.roles.flatMap(({ members }) => members),
    ...agreement.activities.flatMap(namedIn),
  ]);

function namedIn({ answers, inForce, suggested, involved }: ActivityRecord): AccountId[] {
  const named: (Answer | undefined)[] = [
    answers.product?.answer,
    answers.engineering?.answer,
    inForce?.answer,
    suggested,
    ...(involved ? [...involved.consulted, ...involved.informed] : []),
  ];
  return named.flatMap((answer) => (answer?.kind === 'person' ? [answer.accountId] : []));
}
