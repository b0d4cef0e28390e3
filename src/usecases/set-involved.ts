import type { AgreementView, Input } from '../contract';
import type { Agreement } from '../domain/agreement';
import { setInvolved as withInvolved } from '../domain/annotate-activity';
import type { AccountId, ActivityId } from '../domain/ids';
import type { Owner } from '../domain/owner';
import { requireAvailable } from './available-person';
import { type AgreementPorts, changeAgreement } from './change-agreement';
import { requireOffered } from './offered-owner';
import type { Caller } from './ports/caller';
import type { Ports } from './ports/operation-ports';
import { requireActivity } from './require-activity';

export const setInvolved = (
  ports: AgreementPorts & Pick<Ports, 'people'>,
  caller: Caller,
  { agreementId, activityId, consulted, informed, seenAt }: Input<'setInvolved'>,
): Promise<AgreementView> => {
  const named = [...consulted, ...informed];
  return changeAgreement(
    ports,
    caller,
    agreementId,
    (current, { by, at }) => {
      const record = requireActivity(current, activityId);
      const { involved } = record;
      const before = involved ? [...involved.consulted, ...involved.informed] : [];
      for (const owner of named) requireOffered(current, owner, before);
      return withInvolved(current, record, { consulted, informed, seenAt, by, at });
    },
    {
      before: async ({ agreement }) => {
        const added = addedPeople(agreement, activityId, named);
        requireAvailable(await ports.people.find(added), added);
      },
    },
  );
};

/** Who stands there already may stay, also after they left. */
function addedPeople(agreement: Agreement, activityId: ActivityId, named: readonly Owner[]): AccountId[] {
  const { involved } = requireActivity(agreement, activityId);
  const before = new Set(involved ? [...involved.consulted, ...involved.informed].flatMap(personIn) : []);
  return named.flatMap(personIn).filter((accountId) => !before.has(accountId));
}

const personIn = (owner: Owner): AccountId[] => (owner.kind === 'person' ? [owner.accountId] : []);
