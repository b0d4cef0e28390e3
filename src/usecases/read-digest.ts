import type { DigestView, Input } from '../contract';
import { scopedAs } from '../domain/agreements';
import { isWorthSending } from '../domain/digest';
import { namedIn } from '../domain/digest-named';
import type { PersonalChoices, Rhythm } from '../domain/personal-choices';
import { choiceView } from './choose-digest';
import { digestFor, digestMaterial } from './digest-material';
import { languageOf } from './language-of';
import { openAgreement } from './open-agreement';
import type { Caller } from './ports/caller';
import type { Ports } from './ports/operation-ports';

type ReadPorts = Pick<
  Ports,
  | 'now'
  | 'access'
  | 'agreements'
  | 'changes'
  | 'choices'
  | 'digestEpics'
  | 'digestWords'
  | 'epicRecords'
  | 'people'
  | 'projects'
>;

/** What this person chose, and what such a digest would say, were it sent now. */
export async function readDigest(
  ports: ReadPorts,
  { accountId, siteUrl }: Caller,
  { agreementId, rhythm }: Input<'readDigest'>,
): Promise<DigestView> {
  const [{ agreements, agreement, project }, mine] = await Promise.all([
    openAgreement(ports, agreementId),
    ports.choices.find({ accountId, agreementId }),
  ]);
  const choice = choiceView(mine);
  if (rhythm === null) return { choice, message: null };
  const { since, told } = windowOf(mine, rhythm, ports.now());
  const material = await digestMaterial(ports, agreements, agreement, since);
  const digest = digestFor(ports, material, { accountId, hidden: mine.hidden }, since);
  if (!isWorthSending(digest, rhythm, told)) return { choice, message: null };
  const [titles, language] = await Promise.all([
    ports.digestEpics.titles(accountId, namedIn(digest)),
    languageOf(ports, accountId),
  ]);
  const place = {
    project,
    agreement: scopedAs(agreements, agreementId)?.name ?? null,
    siteUrl: siteUrl ?? '',
  };
  return { choice, message: ports.digestWords(digest, { agreement, rhythm, place, titles, language }) };
}

const dayMs = 24 * 3_600_000;
const days: Record<Rhythm, number> = { daily: 1, weekly: 7 };

/** Whoever has not chosen this one sees what it would have said by now. */
function windowOf({ digest }: PersonalChoices, rhythm: Rhythm, now: Date): { since: string; told: string[] } {
  if (digest?.rhythm === rhythm) return digest;
  return { since: new Date(now.getTime() - days[rhythm] * dayMs).toISOString(), told: [] };
}
