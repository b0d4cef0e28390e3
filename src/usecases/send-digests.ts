import type { Agreement } from '../domain/agreement';
import { agreementById, scopedAs } from '../domain/agreements';
import { concludeDigest } from '../domain/choose-digest';
import { isWorthSending, toldIn } from '../domain/digest';
import { namedIn } from '../domain/digest-named';
import type { AccountId, AgreementId } from '../domain/ids';
import type { DigestChoice, PersonalChoices } from '../domain/personal-choices';
import type { IsoDateTime } from '../domain/time';
import { projectOfAgreement } from './agreement-id';
import { isBusy } from './app-error';
import { languageOf } from './language-of';
import { carrierFor, type CarrierPorts } from './carrier';
import { digestFor, digestMaterial, type DigestMaterial, type MaterialPorts } from './digest-material';
import type { Whose } from './ports/choices';
import type { DigestPlace } from './ports/digest';
import type { JobPorts } from './ports/job-ports';
import type { Subject } from './ports/notice';
import { giveBack, take } from './take-digest';

export type DigestPorts = MaterialPorts &
  CarrierPorts &
  Pick<JobPorts, 'agreements' | 'choices' | 'digestWords' | 'mailer' | 'people' | 'projectPlace' | 'siteUrl'>;

type Due = { accountId: AccountId; digest: DigestChoice };
type Setting = { material: DigestMaterial; place: DigestPlace; readAt: IsoDateTime };

/**
 * The digests of one agreement that are due. Each is taken before it is sent: a job that comes twice, or breaks off,
 * sends none twice. What was not sent is told the next time; what Jira was too busy to take comes again at once.
 */
export async function sendDigests(
  ports: DigestPorts,
  { agreementId, to }: { agreementId: AgreementId; to: readonly AccountId[] },
): Promise<void> {
  const due = await dueAmong(ports, agreementId, to);
  if (due.length === 0) return;
  const setting = await settingOf(ports, agreementId, due);
  const failures: unknown[] = [];
  for (const each of due) {
    try {
      await sendDigest(ports, { accountId: each.accountId, agreementId }, each.digest, setting);
    } catch (cause) {
      failures.push(cause);
      // The others' turn comes with the same job.
      if (isBusy(cause)) break;
    }
  }
  if (failures.length > 0) throw failures.at(-1);
}

async function dueAmong(
  { choices, now }: DigestPorts,
  agreementId: AgreementId,
  to: readonly AccountId[],
): Promise<Due[]> {
  const due: Due[] = [];
  for (const accountId of to) {
    const { digest } = await choices.find({ accountId, agreementId });
    if (digest && digest.dueAt <= now().toISOString()) due.push({ accountId, digest });
  }
  return due;
}

/** Nothing is sent about an agreement that was removed, nor about a project that is off or not to be seen; that may come back. */
async function settingOf(
  ports: DigestPorts,
  agreementId: AgreementId,
  due: readonly Due[],
): Promise<Setting | 'removed' | 'unseen'> {
  const projectId = projectOfAgreement(agreementId);
  const readAt = ports.now().toISOString();
  const [project, place] = await Promise.all([
    ports.agreements.findProject(projectId),
    ports.projectPlace(projectId),
  ]);
  const agreement = agreementById(project, agreementId);
  const since = due.map(({ digest }) => digest.since).toSorted()[0];
  if (!agreement) return 'removed';
  if (!place || !project.isOn || since === undefined) return 'unseen';
  return {
    readAt,
    material: await digestMaterial(ports, project, agreement, since),
    place: {
      project: place,
      agreement: scopedAs(project, agreementId)?.name ?? null,
      siteUrl: await ports.siteUrl(),
    },
  };
}

/** All that can go wrong with reading comes before it is taken: then the next round tries again. */
async function sendDigest(
  ports: DigestPorts,
  whose: Whose,
  { rhythm, since, told, dueAt }: DigestChoice,
  setting: Setting | 'removed' | 'unseen',
): Promise<void> {
  if (setting === 'removed') {
    await ports.choices.change(whose, ports.now().toISOString(), (choices) => ({ ...choices, digest: null }));
    return;
  }
  if (setting === 'unseen') {
    await take(ports, whose, 'UTC');
    return;
  }
  const { material, place, readAt } = setting;
  const { agreement } = material;
  const { timeZone } = agreement.settings;
  const { hidden } = await ports.choices.find(whose);
  const digest = digestFor(ports, material, { accountId: whose.accountId, hidden }, since);
  const conclude = (choices: PersonalChoices) =>
    concludeDigest(choices, { since: readAt, told: toldIn(digest) });
  if (!isWorthSending(digest, rhythm, told)) {
    await take(ports, whose, timeZone, conclude);
    return;
  }
  const carrier = await carrierFor(ports, whose.accountId, aboutAgreement(agreement, place));
  if (!carrier) {
    await take(ports, whose, timeZone);
    return;
  }
  const titles = await ports.digestEpics.titles(whose.accountId, namedIn(digest));
  const language = await languageOf(ports, whose.accountId);
  const message = ports.digestWords(digest, { agreement, rhythm, place, titles, language });
  const takenUntil = await take(ports, whose, timeZone);
  if (takenUntil === undefined) return;
  try {
    await ports.mailer.sendDigest({ to: whose.accountId, issueId: carrier.issueId, message });
  } catch (cause) {
    if (isBusy(cause)) await giveBack(ports, whose, { takenUntil, dueAt });
    throw cause;
  }
  await ports.choices.change(whose, ports.now().toISOString(), conclude);
}

const aboutAgreement = (
  { projectId, settings: { anchorIssueId } }: Agreement,
  { project: { name } }: DigestPlace,
): Subject => ({
  project: { id: projectId, name },
  ...(anchorIssueId !== null && { anchorIssueId }),
});
