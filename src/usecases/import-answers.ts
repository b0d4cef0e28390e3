import type { AgreementView, Input } from '../contract';
import type { ImportedAnswer, ImportedLine } from '../contract/import-answers';
import type { Agreement } from '../domain/agreement';
import type { AccountId } from '../domain/ids';
import { answerNotices } from './answer-notices';
import { requireAvailable, requireSight } from './available-person';
import { type AgreementPorts, changeAgreement } from './change-agreement';
import type { Caller } from './ports/caller';
import type { Ports } from './ports/operation-ports';
import { withImported } from './with-imported';

/** A spreadsheet as the caller's own answers, all of it or nothing. Sent twice, it changes nothing the second time. */
export const importAnswers = (
  ports: AgreementPorts & Pick<Ports, 'people'>,
  caller: Caller,
  { agreementId, roles, lines }: Input<'importAnswers'>,
): Promise<AgreementView> =>
  changeAgreement(
    ports,
    caller,
    agreementId,
    (current, speaker) => withImported(current, speaker, { roles, lines }),
    {
      notices: (items, next, side) => answerNotices(items, next, side, ports.now()),
      before: async ({ agreement, project }) => {
        const owners = peopleAmong(lines.flatMap(({ answer }) => answer ?? []));
        const named = [...owners, ...lines.flatMap((line) => newlyInvolved(agreement, line))];
        const [people] = await Promise.all([
          ports.people.find(named),
          requireSight(ports.access, caller.accountId, owners, { projectKey: project.key }),
        ]);
        requireAvailable(people, named);
      },
    },
  );

const peopleAmong = (owners: readonly ImportedAnswer[]): AccountId[] =>
  owners.flatMap((owner) => (owner.kind === 'person' ? [owner.accountId] : []));

/** Who stands there already may stay, also after they left. */
function newlyInvolved(
  { activities }: Agreement,
  { activity, consulted, informed }: ImportedLine,
): AccountId[] {
  const involved = activities.find(({ id }) => 'id' in activity && id === activity.id)?.involved;
  const before = new Set(peopleAmong([...(involved?.consulted ?? []), ...(involved?.informed ?? [])]));
  return peopleAmong([...consulted, ...informed]).filter((accountId) => !before.has(accountId));
}
