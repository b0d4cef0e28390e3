import type { AgreementView } from '../contract';
import type { Agreement } from '../domain/agreement';
import type { AgreementEdit, Overtaken } from '../domain/agreement-edit';
import { withAgreement } from '../domain/agreements';
import type { AgreementItem } from '../domain/change';
import type { AgreementId } from '../domain/ids';
import type { Said } from '../domain/said';
import type { Side } from '../domain/side';
import { AppError } from './app-error';
import { commitAgreement } from './commit-agreement';
import { requireSpeaker } from './lead';
import { openAgreement } from './open-agreement';
import type { Caller } from './ports/caller';
import type { Addressed } from './ports/notice';
import type { Ports } from './ports/operation-ports';
import type { Project } from './ports/project';
import { agreementView } from './views';

export type AgreementPorts = Pick<
  Ports,
  'now' | 'access' | 'projects' | 'agreements' | 'jobs' | 'matrixLink'
>;

export type Speaker = Said & { side: Side };
type Command = (current: Agreement, speaker: Speaker) => AgreementEdit | Overtaken;
type Notices = (items: readonly AgreementItem[], agreement: Agreement, side: Side) => Addressed[];

type Options = {
  notices?: Notices;
  /** What has to be asked of Jira before; runs once the caller is known to speak for a side. */
  before?: (found: { agreement: Agreement; project: Project; side: Side }) => Promise<void>;
};

/** A lead's command on one agreement: checked, committed, projected and told. */
export async function changeAgreement(
  ports: AgreementPorts,
  caller: Caller,
  agreementId: AgreementId,
  command: Command,
  { notices = () => [], before }: Options = {},
): Promise<AgreementView> {
  const scene = await openAgreement(ports, agreementId);
  const { agreement, project } = scene;
  let side = requireSpeaker(agreement, caller.accountId, ports.now());
  await before?.({ agreement, project, side });

  const viewOf = (current: Agreement) =>
    agreementView(withAgreement(scene.agreements, current), current, caller.accountId, ports.now());

  const committed = await commitAgreement(
    ports,
    caller,
    scene,
    (current, said) => {
      side = requireSpeaker(current, caller.accountId, new Date(said.at));
      const edit = command(current, { ...said, side });
      if (edit === 'overtaken') throw new AppError('CONFLICT', {}, { current: viewOf(current) });
      return edit;
    },
    { notices: (items, next) => notices(items, next, side) },
  );
  return agreementView(committed.agreements, committed.agreement, caller.accountId, committed.now);
}
