import type { DigestChoiceView, Input } from '../contract';
import { chooseDigest as withDigest } from '../domain/choose-digest';
import type { PersonalChoices } from '../domain/personal-choices';
import { projectOfAgreement } from './agreement-id';
import type { Caller } from './ports/caller';
import type { Ports } from './ports/operation-ports';
import { requireAgreement, requireOn } from './require-agreement';

/** Everybody for themselves; it is nobody else's to know. */
export async function chooseDigest(
  ports: Pick<Ports, 'now' | 'access' | 'agreements' | 'choices'>,
  { accountId }: Caller,
  { agreementId, rhythm }: Input<'chooseDigest'>,
): Promise<{ choice: DigestChoiceView }> {
  await ports.access.inProject(projectOfAgreement(agreementId));
  const { agreement, project } = await requireAgreement(ports.agreements, agreementId);
  requireOn(project);
  const now = ports.now();
  const { timeZone } = agreement.settings;
  const chosen = await ports.choices.change({ accountId, agreementId }, now.toISOString(), (current) =>
    withDigest(current, rhythm, { now, timeZone }),
  );
  return { choice: choiceView(chosen) };
}

export const choiceView = ({ digest }: PersonalChoices): DigestChoiceView =>
  digest && { rhythm: digest.rhythm, dueAt: digest.dueAt };
