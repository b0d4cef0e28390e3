import { type ExportFile, type ExportPart, joinParts } from '../../src/contract';
import { importPieces } from '../../src/contract/import-pieces';
import { dataScience, engineers, notNeeded, person, productLead } from '../builders/answers';
import { accountId, activityId, agreementId } from '../builders/ids';
import { idOf, shop, vault, type Who } from '../builders/world';
import { agreement, answers, bothAnswer, nameAnaAndBen, startTracking } from '../support/first-path';
import { aSite, type TestSite } from '../support/site';

const on = { agreementId: agreement };
const rollout = { issueId: idOf('SHOP-1'), activity: 'rollout' } as const;

async function exported(site: TestSite, who: Who = 'ines'): Promise<ExportFile> {
  const parts: ExportFile[] = [];
  let cursor: string | null = null;
  do {
    const next: ExportPart = await site
      .as(who)
      .do('exportProject', { projectId: shop.id, ...(cursor !== null && { cursor }) });
    parts.push(next.part);
    cursor = next.cursor;
  } while (cursor !== null);
  const [first, ...more] = parts;
  if (!first) throw new Error('nothing was exported');
  return joinParts(first, ...more);
}

/** Agreed on two of three, with an own line, notes, an own role, and a decision on one epic. */
async function aUsedSite(): Promise<TestSite> {
  const site = await aSite({ epics: [{ key: 'SHOP-1' }, { key: 'SHOP-2' }] });
  await nameAnaAndBen(site);
  const { roles } = await site.as('ana').do('addRole', { ...on, side: 'product', name: 'Analysts' });
  const analysts = roles.at(-1);
  if (!analysts) throw new Error('no role');
  const members = [accountId('chen'), accountId('farah')];
  await site.as('ana').do('setRoleMembers', { ...on, roleId: analysts.id, members, seen: [] });
  const added = await site.as('ben').do('addActivity', { ...on, group: 'howTeam', name: 'On call' });
  const onCall = added.activities.at(-1)?.id ?? activityId('none');
  await site.as('ben').do('setNote', { ...on, activityId: onCall, text: 'Nights, too.', seenAt: null });
  await bothAnswer(site, {
    rollout: { kind: 'role', roleId: analysts.id },
    experiment: notNeeded,
    [onCall]: person('chen'),
  });
  await site.as('ana').do('answerActivities', answers({ feedback: person('farah') }, 'My secret'));
  await site.as('ben').do('changeTerms', { ...on, change: { kind: 'decidedBy', value: 'bothLeads' } });
  for (const who of ['ana', 'ben'] as const) {
    await site.as(who).do('changeTerms', { ...on, change: { kind: 'decideBy', value: 'done' } });
  }
  await startTracking(site);
  await site.as('ben').do('decideEpic', { ...rollout, answer: person('chen') });
  await site.drain();
  return site;
}

/** Another team begins with what the file says. */
async function aFreshSite(): Promise<TestSite> {
  const site = await aSite({ epics: [{ key: 'SHOP-1' }] });
  // Nothing here happened at a moment of the other site's.
  await site.advanceClock(60_000);
  await nameAnaAndBen(site);
  return site;
}
const imports = (
  site: TestSite,
  file: unknown,
  { who = 'ana', dryRun = false }: { who?: Who; dryRun?: boolean } = {},
) => site.as(who).invoke('importAgreement', { ...on, file: JSON.stringify(file), dryRun });
const imported = async (site: TestSite, file: unknown) => {
  const result = await imports(site, file);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  await site.drain();
  return result.value;
};
const viewOf = async (site: TestSite) =>
  (await site.as('ben').do('openProject', { projectId: shop.id })).agreements[0];
const historyOf = async (site: TestSite) => (await site.as('ben').do('readHistory', on)).changes;

describe('the export', () => {
  test('holds the agreement, decisions on epics, and the whole history', async () => {
    const file = await exported(await aUsedSite());
    expect(file).toMatchObject({ format: 'ownership-matrix', version: 1, project: shop });
    expect(file.agreements).toMatchObject([{ id: agreement, leads: { product: 'ana' } }]);
    expect(file.epics.find(({ key }) => key === 'SHOP-1')).toMatchObject({
      decisions: { rollout: { answers: { engineering: { answer: person('chen') } } } },
    });
    expect(file.history.at(-1)?.items[0]).toMatchObject({ kind: 'leadNamed', to: 'ana' });
  });

  test.each<Who>(['ana', 'ben', 'ines'])(
    'holds no hidden answer, not even for its author: %s',
    async (who) => {
      const file = JSON.stringify(await exported(await aUsedSite(), who));
      expect(file).not.toContain('My secret');
      expect(file).toContain('"for":"engineering"');
    },
  );

  test('leaves out epics that Jira does not show to the reader, and what happened on them', async () => {
    const site = await aUsedSite();
    const epic = site.jira.world.issues[rollout.issueId];
    if (epic) epic.projectId = vault.id;
    const file = await exported(site);
    expect(file.epics.map(({ key }) => key)).not.toContain('SHOP-1');
    expect(file.history.filter(({ issueKey }) => issueKey !== null)).toEqual([]);
    expect(JSON.stringify(file)).not.toContain('epicDecided');
  });

  test('comes in parts of bounded size, nothing twice and nothing lost', async () => {
    const site = await aUsedSite();
    for (let count = 0; count < 45; count += 1) {
      const seenAt = (await viewOf(site)).activities.find(({ id }) => id === 'spec')?.note?.at ?? null;
      const text = `${String(count)} ${'long '.repeat(390)}`;
      await site.as('ana').do('setNote', { ...on, activityId: activityId('spec'), text, seenAt });
      await site.advanceClock(1_000);
    }
    const whole = await exported(site);
    const ids = whole.history.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(50);
    expect(whole.agreements).toHaveLength(1);
  });

  test('does not go on where somebody else says', async () => {
    const site = await aUsedSite();
    const cursors = [
      'x',
      '{}',
      JSON.stringify({ stage: 'history', of: `${vault.id}:0`, skip: 0 }),
      JSON.stringify({ stage: 'history', of: agreement, page: 'x', skip: 0 }),
    ];
    for (const cursor of cursors) {
      expect(await site.as('ines').refusal('exportProject', { projectId: shop.id, cursor })).toMatchObject({
        code: 'BAD_INPUT',
      });
    }
  });
});

describe('the import', () => {
  test("brings lines, roles, notes and suggestions, and is nobody's answer", async () => {
    const file = await exported(await aUsedSite());
    const site = await aFreshSite();
    const { brings } = await imported(site, file);
    expect(brings).toMatchObject({ activities: 1, roles: 1, epics: 1 });

    const view = await viewOf(site);
    const analysts = view.roles.find(({ name }) => name === 'Analysts');
    expect(analysts?.members).toEqual(['chen', 'farah']);
    expect(view.activities.find(({ id }) => id === 'rollout')).toMatchObject({
      state: { state: 'suggested', owner: { kind: 'role', roleId: analysts?.id } },
    });
    expect(view.activities.find(({ name }) => name === 'On call')).toMatchObject({
      state: { state: 'suggested', owner: person('chen') },
      note: { text: 'Nights, too.', by: 'ana' },
    });
    expect(view.activities.every(({ state }) => state.state === 'suggested')).toBe(true);
    expect(view).toMatchObject({ tracking: null, leads: { product: 'ana', engineering: 'ben' } });
  });

  test('applies what strengthens, and proposes what weakens', async () => {
    const file = await exported(await aUsedSite());
    const site = await aFreshSite();
    await imported(site, file);
    const { terms, proposals } = await viewOf(site);
    expect(terms.settings).toMatchObject({ decidedBy: 'bothLeads', decideBy: 'inProgress' });
    expect(proposals).toMatchObject([{ side: 'product', change: { kind: 'decideBy', value: 'done' } }]);
  });

  test('makes decisions on epics suggestions, which change nothing', async () => {
    const file = await exported(await aUsedSite());
    const site = await aFreshSite();
    await imported(site, file);
    const { decisions } = await site.as('ben').do('openEpic', { issueId: rollout.issueId });
    expect(decisions.rollout).toMatchObject({
      answers: {},
      suggestion: { answer: person('chen'), by: 'ana' },
    });
    const { leftOut } = await imported(site, file);
    expect(leftOut).toContainEqual({ what: 'SHOP-2', why: 'unknownEpic' });
  });

  test('leaves alone what was decided here', async () => {
    const file = await exported(await aUsedSite());
    const site = await aFreshSite();
    await startTracking(site);
    await bothAnswer(site, { rollout: engineers });
    await site.as('ben').do('decideEpic', { ...rollout, answer: dataScience });
    await imported(site, file);
    const { decisions } = await site.as('ben').do('openEpic', { issueId: rollout.issueId });
    expect(decisions.rollout).not.toHaveProperty('suggestion');
    const line = (await viewOf(site)).activities.find(({ id }) => id === 'rollout');
    expect(line).toMatchObject({ state: { state: 'agreed', answer: engineers } });
  });

  test('tells its history at its own time and as imported, once', async () => {
    const file = await exported(await aUsedSite());
    const site = await aFreshSite();
    await imported(site, file);
    await imported(site, file);
    const history = await historyOf(site);
    const foreign = history.filter(({ importedBy }) => importedBy !== undefined);
    // What is hidden there is nothing to tell here.
    const open = file.history.filter(({ items }) => items.some(({ kind }) => kind !== 'answeredHidden'));
    expect(open).toHaveLength(file.history.length - 1);
    expect(foreign.every(({ importedBy, id }) => importedBy === 'ana' && id.startsWith('import:'))).toBe(
      true,
    );
    expect(foreign.map(({ at }) => at).toSorted()).toEqual(open.map(({ at }) => at).toSorted());
    const line = (await viewOf(site)).activities.find(({ name }) => name === 'On call');
    expect(JSON.stringify(foreign)).toContain(`"activityAdded","activityId":"${line?.id ?? ''}"`);
  });

  test('brings no history back to where it happened', async () => {
    const site = await aUsedSite();
    const file = await exported(site);
    const before = await historyOf(site);
    const { brings } = await imported(site, file);
    expect(brings.changes).toBe(0);
    expect((await historyOf(site)).filter(({ id }) => id.startsWith('import:'))).toEqual([]);
    expect((await historyOf(site)).slice(-before.length)).toEqual(before);
  });

  test('brings no history from the future, and says so', async () => {
    const file = await exported(await aUsedSite());
    const site = await aFreshSite();
    const at = '2126-01-01T00:00:00.000Z';
    const later = { ...file, history: file.history.map((change) => ({ ...change, at })) };
    const { brings, leftOut } = await imported(site, later);
    expect(brings.changes).toBe(0);
    expect(leftOut).toContainEqual({ what: at, why: 'future' });
    expect((await historyOf(site)).filter(({ importedBy }) => importedBy)).toEqual([]);
  });

  test('asks no more at once than can be answered in time', async () => {
    const file = await exported(await aUsedSite());
    const site = await aFreshSite();
    const keys = Array.from({ length: 6_000 }, (_none, index) => `A-${String(index)}`);
    const epics = keys.map((key) => ({ key, agreementId: agreement, decisions: {} }));
    const handmade = { ...file, history: [], epics };
    site.counters.reset();
    expect(await imports(site, handmade)).toMatchObject({
      ok: false,
      error: { code: 'LIMIT', params: { what: 'file' } },
    });
    const asked = site.counters.totals().filter(({ path }) => /bulkfetch|user\/bulk/.test(path));
    expect(asked).toEqual([]);
    const pieces = importPieces(JSON.stringify(handmade), null) ?? [];
    expect(pieces).toHaveLength(13);
    for (const piece of pieces) expect(await imports(site, JSON.parse(piece))).toMatchObject({ ok: true });
  });

  test('a role that every agreement starts with comes back under its own name', async () => {
    const file = await exported(await aUsedSite());
    const site = await aFreshSite();
    await site.as('ana').do('removeRole', { ...on, roleId: dataScience.roleId });
    await imported(site, file);
    const role = (await viewOf(site)).roles.find(({ id }) => id === dataScience.roleId);
    expect(role).toEqual({ id: dataScience.roleId, side: 'product', members: [] });
  });

  test('a preview writes nothing', async () => {
    const file = await exported(await aUsedSite());
    const site = await aFreshSite();
    const before = [await viewOf(site), await historyOf(site)];
    const preview = await imports(site, file, { dryRun: true });
    expect(preview).toMatchObject({ ok: true, value: { brings: { activities: 1, roles: 1, epics: 1 } } });
    await site.drain();
    expect([await viewOf(site), await historyOf(site)]).toEqual(before);
  });

  test('a forged file makes no lead, answer, tracking, or history that looks like ours', async () => {
    const file = await exported(await aUsedSite());
    const site = await aFreshSite();
    const native = (await historyOf(site)).map(({ id }) => id);
    const [line] = file.agreements;
    if (!line) throw new Error('no agreement');
    const forged = {
      ...file,
      agreements: [
        {
          ...line,
          leads: { product: 'eli', engineering: 'eli' },
          tracking: { startedAt: '2026-01-01T00:00:00.000Z', startedBy: 'eli' },
          soleSide: 'product',
          proposals: [{ side: 'engineering', by: 'ben', at: line.id, change: { kind: 'stopTracking' } }],
          activities: line.activities.map((activity) => ({
            ...activity,
            answers: { engineering: { answer: productLead, by: 'ben', at: '2026-01-01T00:00:00.000Z' } },
            inForce: { answer: productLead, since: '2026-01-01T00:00:00.000Z' },
          })),
        },
      ],
      history: native.map((id) => ({
        id,
        agreementId: agreement,
        issueKey: null,
        actor: 'ben',
        at: '2026-01-01T00:00:00.000Z',
        items: [{ kind: 'trackingStarted' }],
      })),
    };
    await imported(site, forged);
    const view = await viewOf(site);
    expect(view).toMatchObject({
      leads: { product: 'ana', engineering: 'ben' },
      soleSide: null,
      tracking: null,
    });
    expect(view.proposals.every(({ by }) => by === 'ana')).toBe(true);
    expect(view.activities.every(({ state }) => state.state === 'suggested')).toBe(true);
    const told = await historyOf(site);
    expect(
      told.filter(({ id }) => native.includes(id)).every(({ importedBy }) => importedBy === undefined),
    ).toBe(true);
    expect(told.filter(({ at }) => at.startsWith('2026-01-01'))).toMatchObject([{ importedBy: 'ana' }]);
  });

  test('people who are not here are left out, and named', async () => {
    const file = await exported(await aUsedSite());
    const site = await aFreshSite();
    const farah = site.jira.world.people['farah'];
    if (farah) farah.active = false;
    delete site.jira.world.people['chen'];
    const { leftOut } = await imported(site, file);
    expect(leftOut).toContainEqual({ what: 'chen', why: 'unknownPerson' });
    expect(leftOut).toContainEqual({ what: 'farah', why: 'unknownPerson' });
    const view = await viewOf(site);
    expect(view.roles.find(({ name }) => name === 'Analysts')?.members).toEqual([]);
    expect(JSON.stringify(view)).not.toContain('chen');
  });

  test.each(['', '[]', '{}', '{"format":"ownership-matrix","version":2}', 'null', '{'.repeat(1_000)])(
    'refuses what is no export: %j',
    async (file) => {
      const site = await aFreshSite();
      expect(await site.as('ana').refusal('importAgreement', { ...on, file, dryRun: false })).toEqual({
        code: 'BAD_INPUT',
        params: { field: 'file' },
      });
    },
  );

  test.each<[Who, string]>([
    ['chen', 'FORBIDDEN'],
    ['gita', 'FORBIDDEN'],
    ['ines', 'FORBIDDEN'],
    ['eli', 'NOT_FOUND'],
  ])('%s imports nothing', async (who, code) => {
    const file = await exported(await aUsedSite());
    const site = await aFreshSite();
    expect(await imports(site, file, { who })).toMatchObject({ ok: false, error: { code } });
  });

  test('an agreement that the project does not list is not created', async () => {
    const site = await aFreshSite();
    const elsewhere = { agreementId: agreementId(`${shop.id}:7`), file: '{}', dryRun: false };
    expect(await site.as('ana').refusal('importAgreement', elsewhere)).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('a long file comes in pieces, with the same outcome', async () => {
    const file = await exported(await aUsedSite());
    const [whole, inPieces] = [await aFreshSite(), await aFreshSite()];
    await imported(whole, file);
    const pieces = importPieces(JSON.stringify(file), null) ?? [];
    expect(pieces).toHaveLength(3);
    for (const piece of pieces) await imported(inPieces, JSON.parse(piece));
    const told = (await historyOf(inPieces)).filter(({ importedBy }) => importedBy !== undefined);
    const expected = (await historyOf(whole)).filter(({ importedBy }) => importedBy !== undefined);
    expect(told.map(({ at }) => at)).toEqual(expected.map(({ at }) => at));
    const { decisions } = await inPieces.as('ben').do('openEpic', { issueId: rollout.issueId });
    expect(decisions.rollout?.suggestion?.answer).toEqual(person('chen'));
  });
});
