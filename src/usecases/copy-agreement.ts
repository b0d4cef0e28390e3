import { activityIdSchema, type AgreementView, type Input, roleIdSchema } from '../contract';
import type { Agreement } from '../domain/agreement';
import { copyAgreement as copied, type OwnLines } from '../domain/copy-agreement';
import type { AccountId, AgreementId } from '../domain/ids';
import { ledBy } from '../domain/leads';
import { answerNotices } from './answer-notices';
import { AppError } from './app-error';
import { type AgreementPorts, changeAgreement } from './change-agreement';
import { openAgreement } from './open-agreement';
import type { Caller } from './ports/caller';

/** What the caller says in another agreement that they lead, said here as well. */
export async function copyAgreement(
  ports: AgreementPorts,
  caller: Caller,
  { agreementId, from }: Input<'copyAgreement'>,
): Promise<AgreementView> {
  if (from === agreementId) throw new AppError('BAD_INPUT', { field: 'from' });
  const own = await ownLinesIn(ports, caller.accountId, from);
  return changeAgreement(
    ports,
    caller,
    agreementId,
    (current, speaker) => copied(current, own, { ...speaker, ...newIds(current) }),
    { notices: (items, next, side) => answerNotices(items, next, side, ports.now()) },
  );
}

async function ownLinesIn(ports: AgreementPorts, accountId: AccountId, from: AgreementId): Promise<OwnLines> {
  const { agreement } = await openAgreement(ports, from);
  const side = ledBy(agreement.leads, accountId);
  if (!side) throw new AppError('FORBIDDEN', { reason: 'notLead' });
  return {
    roles: agreement.roles,
    lines: agreement.activities.map(({ id, group, name, answers }) => ({
      id,
      group,
      ...(name !== undefined && { name }),
      // Who covered answered for the side, not for the caller.
      ...(answers[side]?.by === accountId && { mine: answers[side].answer }),
    })),
  };
}

/** A version is committed once, so no removed one's id comes back. */
const newIds = ({ version }: Agreement) => ({
  newActivityId: (place: number) => activityIdSchema.parse(`own-${String(version + 1)}-${String(place)}`),
  newRoleId: (place: number) => roleIdSchema.parse(`role-${String(version + 1)}-${String(place)}`),
});
