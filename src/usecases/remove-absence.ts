import type { AgreementView, Input } from '../contract';
import { unchanged } from '../domain/agreement-edit';
import { removeAbsence as withoutAbsence } from '../domain/enter-absence';
import { requireKeeper } from './absence-keeper';
import { type CommitPorts, commitAgreement } from './commit-agreement';
import { openAgreement } from './open-agreement';
import type { Caller } from './ports/caller';
import type { Ports } from './ports/operation-ports';
import { agreementView } from './views';

/** One that is gone already stays gone. */
export async function removeAbsence(
  ports: CommitPorts & Pick<Ports, 'access' | 'projects'>,
  caller: Caller,
  { agreementId, accountId, from }: Input<'removeAbsence'>,
): Promise<AgreementView> {
  const scene = await openAgreement(ports, agreementId);
  const committed = await commitAgreement(ports, caller, scene, (current, { at }) => {
    const absence = current.absences.find((one) => one.accountId === accountId && one.from === from);
    requireKeeper(caller, scene, current, absence ?? { accountId, cover: null }, new Date(at));
    return absence ? withoutAbsence(current, absence) : unchanged(current);
  });
  return agreementView(committed.agreements, committed.agreement, caller.accountId, committed.now);
}
