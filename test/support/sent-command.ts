import * as z from 'zod/mini';
import type { Who } from '../builders/world';
import { timeless } from './essence';
import type { Sent } from './sessions';
import type { TestSite } from './site';

/** What one command came to on one aggregate: nothing, or the change that was committed; or what it wrote of one's own. */
export type Outcome = { sent: Sent; code: string; change: Committed | undefined; own: string | undefined };
type Committed = { id: string; agreementId: string; items: unknown };

export const done = 'done';

const changeSchema = z.object({
  actor: z.string(),
  agreementId: z.string(),
  doc: z.object({ items: z.unknown() }),
});
const docSchema = z.object({ doc: z.unknown() });
const severalSchema = z.object({ failed: z.array(z.object({ issueId: z.string(), code: z.string() })) });

/** In the order in which they were committed. */
export const changeIds = (site: TestSite): string[] => storedChanges(site).map(({ key }) => key);
const storedChanges = (site: TestSite) =>
  site.platformView().storage.filter(({ entityName }) => entityName === 'change');

/** What somebody set for themself, which nobody else changes and no change records. */
const ownOf = (site: TestSite, who: Who): string =>
  site
    .platformView()
    .storage.filter(({ entityName, key }) => entityName === 'person' && key.startsWith(`${who}:`))
    .map(({ key, value }) => timeless(`${key} ${JSON.stringify(docSchema.parse(value).doc)}`))
    .toSorted()
    .join();

/** A command on several epics is one on each of them: they are committed one by one. */
export async function send(site: TestSite, who: Who, sent: Sent): Promise<Outcome[]> {
  const before = changeIds(site);
  const ownBefore = ownOf(site, who);
  const result = await site.call(who, sent.operation, sent.input);
  const mine = storedChanges(site).flatMap(({ key, value }) => {
    const { actor, agreementId, doc } = changeSchema.parse(value);
    return actor === who && !before.includes(key) ? [{ id: key, agreementId, items: doc.items }] : [];
  });
  const ownAfter = ownOf(site, who);
  const own = ownAfter === ownBefore ? undefined : ownAfter;
  const code = result.ok ? done : result.error.code;
  if (!('issueIds' in sent.input)) {
    expect(mine.length).toBeLessThanOrEqual(1);
    return [{ sent, code, change: mine[0], own }];
  }
  const { failed } = result.ok ? severalSchema.parse(result.value) : { failed: [] };
  return sent.input.issueIds.map((issueId) => ({
    sent: { ...sent, input: { ...sent.input, issueIds: [issueId] } } as Sent,
    code: failed.find((each) => each.issueId === issueId)?.code ?? code,
    change: mine.find(({ id }) => id.startsWith(`epic:${issueId}:`)),
    own,
  }));
}
