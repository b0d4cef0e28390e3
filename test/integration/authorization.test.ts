import * as z from 'zod/mini';
import type { Operation } from '../../src/contract';
import { everyone, shop, vault, type Who } from '../builders/world';
import { copiesOfScene } from '../support/copied-scene';
import { elsewhere, isAcrossProjects, operationCases, operations, secret } from '../support/scene';
import type { TestSite } from '../support/site';
import { switchOff } from '../support/switched-off';

const stored = (site: TestSite): string => JSON.stringify(site.platformView().storage);

const refusals: readonly string[] = ['FORBIDDEN', 'NOT_FOUND', 'SAME_PERSON'];
const outcomeSchema = z.union([
  z.object({ ok: z.literal(false), error: z.object({ code: z.string() }) }),
  // A command on several epics reports each on its own.
  z.object({
    ok: z.literal(true),
    value: z.object({ changed: z.array(z.unknown()), failed: z.array(z.object({ code: z.string() })) }),
  }),
  // Who sees nothing across projects learns that there is nothing.
  z.object({ ok: z.literal(true), value: z.object({ agreements: z.tuple([]), cursor: z.null() }) }),
  z.object({ ok: z.literal(true), value: z.strictObject({ agreements: z.tuple([]) }) }),
]);

function isRefused(result: unknown): boolean {
  const outcome = z.safeParse(outcomeSchema, result).data;
  if (!outcome) return false;
  if (!outcome.ok) return refusals.includes(outcome.error.code);
  if (!('changed' in outcome.value)) return true;
  const { changed, failed } = outcome.value;
  return changed.length === 0 && failed.every(({ code }) => refusals.includes(code));
}

/** What a refused call left behind. */
async function refusal(site: TestSite, who: Who | undefined, operation: Operation, payload: unknown) {
  const before = stored(site);
  const jobs = site.platformView().queue.length;
  let result: unknown;
  const calls = await site.record(async () => {
    result = await site.call(who, operation, payload);
  });
  return {
    result,
    writes: stored(site) !== before || site.platformView().queue.length !== jobs,
    asApp: calls.filter(({ remote, asApp }) => remote === 'jira' && asApp).length,
  };
}

describe.each(operations)('%s', (operation) => {
  const { allowed, input, prepare } = operationCases[operation];
  let scene: Awaited<ReturnType<typeof copiesOfScene>>;
  beforeAll(async () => {
    scene = await copiesOfScene(prepare);
  });

  test('is refused to everybody else, who change nothing and have nothing asked as the app', async () => {
    const site = await scene.open();
    const others = [undefined, ...everyone.filter((who) => !allowed.includes(who))];
    for (const who of others) {
      const outcome = await refusal(site, who, operation, input);
      expect({ who, ...outcome, result: isRefused(outcome.result) }).toEqual({
        who,
        result: true,
        writes: false,
        asApp: 0,
      });
    }
  });

  test('is done for whom it is meant', async () => {
    for (const who of allowed) {
      const site = await scene.open();
      const result = await site.call(who, operation, input);
      expect({ who, result }).toMatchObject({ who, result: { ok: true } });
      expect(isRefused(result)).toBe(false);
      site.close();
    }
  });

  // Those name no place that could be another, or be closed.
  if (isAcrossProjects(operation)) return;
  test('is closed to them where the app is switched off, and others learn nothing of that', async () => {
    const site = await scene.open();
    await switchOff(site, shop.id);
    for (const who of allowed) {
      expect({ who, ...(await refusal(site, who, operation, input)) }).toEqual({
        who,
        result: { ok: false, error: { code: 'SWITCHED_OFF' } },
        writes: false,
        asApp: 0,
      });
    }
    for (const who of ['eli', 'dana'] as const) {
      const { result } = await refusal(site, who, operation, input);
      expect(JSON.stringify(result)).not.toContain('SWITCHED_OFF');
    }
    site.close();
  });

  test('leads into no other project, whatever ids are sent', async () => {
    const site = await scene.open();
    const payload = elsewhere(operation);
    for (const who of ['ana', 'ben', 'gita'] as const) {
      const outcome = await refusal(site, who, operation, payload);
      expect({ who, ...outcome, result: isRefused(outcome.result) }).toEqual({
        who,
        result: true,
        writes: false,
        asApp: 0,
      });
      expect(JSON.stringify(outcome.result)).not.toContain(secret);
      expect(JSON.stringify(outcome.result)).not.toContain(vault.key);
    }
  });
});
