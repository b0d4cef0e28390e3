import { agreementOfEpic, type ProjectAgreements } from '../domain/agreements';
import type { Agreement } from '../domain/agreement';
import { addDays, today } from '../domain/calendar';
import type { Change } from '../domain/change';
import { composeDigest, type Digest } from '../domain/digest';
import { dueWithinDays, type JudgedEpic } from '../domain/digest-epics';
import { epicVerdict } from '../domain/epic-verdict';
import type { AccountId } from '../domain/ids';
import type { HiddenWarning } from '../domain/personal-choices';
import { termsOf } from '../domain/terms';
import type { IsoDateTime } from '../domain/time';
import { epicUnder } from './epic-under';
import { speaksFor } from './lead';
import type { Changes } from './ports/changes';
import type { DigestEpics } from './ports/digest';
import type { SharedPorts } from './ports/shared-ports';

export type MaterialPorts = Pick<SharedPorts, 'now' | 'epicRecords'> & {
  changes: Pick<Changes, 'page'>;
  digestEpics: DigestEpics;
};

/** What all digests of one agreement are made of. */
export type DigestMaterial = { agreement: Agreement; changes: Change[]; epics: JudgedEpic[] };

/** Search only says where to look: what is told is computed from what is stored. */
export async function digestMaterial(
  ports: MaterialPorts,
  project: ProjectAgreements,
  agreement: Agreement,
  since: IsoDateTime,
): Promise<DigestMaterial> {
  const day = today(ports.now(), agreement.settings.timeZone);
  const [changes, standingOut] = await Promise.all([
    changesSince(ports, agreement, since),
    agreement.tracking ? ports.digestEpics.standingOut(agreement.projectId, addDays(day, dueWithinDays)) : [],
  ]);
  const known = new Set(standingOut.map(({ issueId }) => issueId));
  const changed = new Set(changes.flatMap(({ issueId }) => issueId ?? []));
  const more = await ports.digestEpics.find([...changed].filter((issueId) => !known.has(issueId)));
  const facts = [...standingOut, ...more].filter(
    (each) => each.projectId === agreement.projectId && agreementOfEpic(project, each).id === agreement.id,
  );
  const records = await ports.epicRecords.findMany(facts.map(({ issueId }) => issueId));
  const terms = termsOf(agreement);
  const epics = facts.map((each): JudgedEpic => {
    const { decisions, trackedSince } = epicUnder(agreement, each, records.get(each.issueId)?.epic);
    const verdict = epicVerdict({ facts: each, decisions, trackedSince, terms, today: day });
    return { facts: each, decisions, verdict };
  });
  return { agreement, changes, epics };
}

// Of more than ten pages of history in a week the oldest are left out.
const mostPages = 10;

async function changesSince(
  { changes }: MaterialPorts,
  { id }: Agreement,
  since: IsoDateTime,
): Promise<Change[]> {
  const found: Change[] = [];
  let cursor: string | undefined;
  for (let pages = 0; pages < mostPages; pages += 1) {
    const page = await changes.page(id, cursor);
    const recent = page.found.filter(({ at }) => at > since);
    found.push(...recent);
    if (page.cursor === null || recent.length < page.found.length) break;
    cursor = page.cursor;
  }
  return found;
}

/** `hidden`: what this person does not want to see. */
export const digestFor = (
  { now }: Pick<MaterialPorts, 'now'>,
  { agreement, changes, epics }: DigestMaterial,
  { accountId, hidden }: { accountId: AccountId; hidden: readonly HiddenWarning[] },
  since: IsoDateTime,
): Digest =>
  composeDigest({
    agreement,
    changes,
    epics,
    since,
    now: now(),
    reader: { accountId, hidden, side: speaksFor(agreement, accountId, now()) },
  });
