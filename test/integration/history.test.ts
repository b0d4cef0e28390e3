import type { ChangeView } from '../../src/contract';
import { addDays, dayOf } from '../../src/domain/calendar';
import { engineers, notNeeded, person, productLead } from '../builders/answers';
import { accountId, activityId, agreementId } from '../builders/ids';
import { idOf, shop, vault, type Who } from '../builders/world';
import { agreement, answers, bothAnswer, nameAnaAndBen, startTracking } from '../support/first-path';
import { aSite, type TestSite } from '../support/site';

const historyFor = async (site: TestSite, who: Who): Promise<ChangeView[]> =>
  (await site.as(who).do('readHistory', { agreementId: agreement })).changes;

test('it tells who did what, when, from what to what, newest first', async () => {
  const site = await aSite();
  await nameAnaAndBen(site);
  await site.advanceClock(60_000);
  await bothAnswer(site, { rollout: engineers });

  const history = await historyFor(site, 'ines');
  expect(history.map(({ actor, items }) => [actor, items.map(({ kind }) => kind)])).toEqual([
    ['ben', ['answered', 'agreed']],
    ['ana', ['answered']],
    ['gita', ['leadNamed', 'leadNamed']],
  ]);
  expect(history[0]).toMatchObject({
    issueKey: null,
    items: [
      { activityId: 'rollout', side: 'engineering', from: null, to: engineers },
      { activityId: 'rollout', from: null, to: engineers },
    ],
  });
  const times = history.map(({ at }) => at);
  expect(times).toEqual([...times].sort().reverse());
});

test('an answer that is still hidden stands there without its value, except for its author', async () => {
  const site = await aSite();
  await nameAnaAndBen(site);
  await site.as('ana').do('answerActivities', answers({ rollout: person('farah') }, 'Only she can.'));

  const hidden = { kind: 'answeredHidden', activityId: 'rollout', side: 'product' };
  for (const who of ['ben', 'gita', 'ines'] as const) {
    const [latest] = await historyFor(site, who);
    expect(latest?.items).toEqual([hidden]);
    expect(JSON.stringify(latest)).not.toMatch(/farah|Only she can/);
  }
  expect((await historyFor(site, 'ana'))[0]?.items).toMatchObject([
    { kind: 'answered', to: person('farah'), comment: 'Only she can.' },
  ]);

  await site.as('ben').do('answerActivities', answers({ rollout: notNeeded }));
  expect((await historyFor(site, 'ines'))[1]?.items).toMatchObject([
    { kind: 'answered', to: person('farah') },
  ]);
});

test('changing a hidden answer stays hidden, too', async () => {
  const site = await aSite();
  await nameAnaAndBen(site);
  await site.as('ana').do('answerActivities', answers({ rollout: person('farah') }));
  await site.as('ana').do('answerActivities', answers({ rollout: person('chen') }));
  expect(JSON.stringify(await historyFor(site, 'ben'))).not.toMatch(/farah|chen/);
});

test('decisions on an epic are told with its key, to those who may see it', async () => {
  const site = await aSite();
  await nameAnaAndBen(site);
  await bothAnswer(site, { rollout: engineers });
  await startTracking(site);
  const issueId = idOf('SHOP-1');
  await site.as('ana').do('decideEpic', { issueId, activity: 'rollout', answer: productLead });

  const item = { kind: 'epicDecided', activity: 'rollout', side: 'product', from: null, to: productLead };
  expect((await historyFor(site, 'ines'))[0]).toMatchObject({ issueId, issueKey: 'SHOP-1', items: [item] });

  const issue = site.jira.world.issues[issueId];
  if (!issue) throw new Error('SHOP-1 is missing');
  site.jira.world.issues[issueId] = { ...issue, projectId: vault.id };
  const withoutEpic = await historyFor(site, 'ines');
  expect(JSON.stringify(withoutEpic)).not.toMatch(/SHOP-1|epicDecided/);
});

test('a long history comes page by page, each change once', async () => {
  const site = await aSite();
  await nameAnaAndBen(site);
  for (let round = 0; round < 40; round += 1) {
    await site.as('ana').do('answerActivities', answers({ rollout: round % 2 ? engineers : productLead }));
  }
  const seen: string[] = [];
  let cursor: string | null | undefined;
  do {
    const page = await site
      .as('ana')
      .do('readHistory', { agreementId: agreement, ...(cursor && { cursor }) });
    seen.push(...page.changes.map(({ id }) => id));
    ({ cursor } = page);
  } while (cursor);
  expect(new Set(seen).size).toBe(41);
  expect(seen).toHaveLength(41);
});

test.each<[string, Who, object]>([
  ['someone without access', 'eli', { code: 'NOT_FOUND' }],
  ['someone who left', 'dana', { code: 'NOT_FOUND' }],
])('%s reads nothing', async (_name, who, error) => {
  const site = await aSite();
  await nameAnaAndBen(site);
  expect(await site.as(who).refusal('readHistory', { agreementId: agreement })).toMatchObject(error);
});

test('of one activity: what was answered, written and agreed about it and decided on epics, and nothing else', async () => {
  const site = await aSite({ epics: [{ key: 'SHOP-1' }] });
  await nameAnaAndBen(site);
  await bothAnswer(site, { rollout: engineers, spec: productLead });
  const days = { kind: 'resultDays', activity: 'rollout', value: 7 } as const;
  await site.as('ana').do('changeTerms', { agreementId: agreement, change: days });
  const about = (id: string) => ({ agreementId: agreement, activityId: activityId(id) });
  await site.as('ben').do('setNote', { ...about('spec'), text: 'Until it is final.', seenAt: null });

  const kindsOf = async (id: string) =>
    (await site.as('ines').do('readHistory', about(id))).changes.map(({ items }) =>
      items.map(({ kind }) => kind),
    );
  expect(await kindsOf('rollout')).toEqual([['termsChanged'], ['answered', 'agreed'], ['answered']]);
  expect(await kindsOf('spec')).toEqual([['noteChanged'], ['answered', 'agreed'], ['answered']]);
  expect(await kindsOf('feedback')).toEqual([]);

  await startTracking(site);
  const decision = { issueId: idOf('SHOP-1'), activity: 'feedback', answer: person('chen') } as const;
  await site.as('ana').do('decideEpic', decision);
  expect(await kindsOf('feedback')).toEqual([['epicDecided']]);
  expect(await kindsOf('rollout')).toHaveLength(3);
});

test('of one epic: what was decided on it, for whom may see it', async () => {
  const site = await aSite({ epics: [{ key: 'SHOP-1' }, { key: 'SHOP-2' }] });
  await nameAnaAndBen(site);
  await startTracking(site);
  for (const key of ['SHOP-1', 'SHOP-2']) {
    const work = { issueId: idOf(key), activity: 'rollout' } as const;
    await site.as('ana').do('decideEpic', { ...work, answer: engineers });
  }
  const of = { agreementId: agreement, issueId: idOf('SHOP-1') };
  const { changes } = await site.as('ines').do('readHistory', of);
  expect(changes).toMatchObject([{ issueKey: 'SHOP-1', actor: 'ana', items: [{ kind: 'epicDecided' }] }]);

  const epic = site.jira.world.issues[of.issueId];
  if (epic) epic.projectId = vault.id;
  expect((await site.as('ines').do('readHistory', of)).changes).toEqual([]);
});

test('what was decided on an epic before it was moved is told to who may browse that project, too', async () => {
  const site = await aSite();
  await nameAnaAndBen(site);
  await startTracking(site);
  const issueId = idOf('SHOP-1');
  await site.as('ana').do('decideEpic', { issueId, activity: 'rollout', answer: engineers });
  const epic = site.jira.world.issues[issueId];
  if (epic) epic.projectId = vault.id;
  const elsewhere = { agreementId: agreementId(`${vault.id}:0`), issueId };
  const told = async () => (await site.as('hugo').do('readHistory', elsewhere)).changes;
  expect(await told()).toMatchObject([{ issueKey: 'SHOP-1', items: [{ kind: 'epicDecided' }] }]);

  const viewers = site.jira.world.projects[shop.id]?.roles.viewers;
  viewers?.splice(viewers.indexOf('hugo'), 1);
  expect(await told()).toEqual([]);
});

test('the cursor of one epic leads nowhere else', async () => {
  const site = await aSite({ epics: [{ key: 'SHOP-1' }, { key: 'SHOP-2' }] });
  await nameAnaAndBen(site);
  await startTracking(site);
  const work = { issueId: idOf('SHOP-2'), activity: 'rollout' } as const;
  for (let count = 0; count < 31; count += 1) {
    await site.as('ana').do('decideEpic', { ...work, answer: count % 2 === 0 ? engineers : productLead });
  }
  const { cursor } = await site
    .as('ana')
    .do('readHistory', { agreementId: agreement, issueId: work.issueId });
  const other = { agreementId: agreement, issueId: idOf('SHOP-1'), cursor: cursor ?? '' };
  expect(await site.as('ana').refusal('readHistory', other)).toMatchObject({ code: 'BAD_INPUT' });
});

test('of one person: what they did, and nothing that only names them', async () => {
  const site = await aSite();
  await nameAnaAndBen(site);
  await site.as('ana').do('answerActivities', answers({ rollout: person('ben') }));
  await site.as('ben').do('answerActivities', answers({ spec: person('ben') }));

  const of = async (who: Who, actor: Who) =>
    (await site.as(who).do('readHistory', { agreementId: agreement, actor: accountId(actor) })).changes;
  expect((await of('ines', 'ana')).map(({ actor, items }) => [actor, items])).toEqual([
    ['ana', [{ kind: 'answeredHidden', activityId: 'rollout', side: 'product' }]],
  ]);
  expect((await of('ana', 'ben')).map(({ items }) => items)).toEqual([
    [{ kind: 'answeredHidden', activityId: 'spec', side: 'engineering' }],
  ]);
  expect(await of('ines', 'chen')).toEqual([]);
});

test('of some days: as the calendar of the agreement has them', async () => {
  const site = await aSite();
  await nameAnaAndBen(site);
  const zone = { kind: 'timeZone', value: 'Pacific/Kiritimati' } as const;
  await site.as('ana').do('changeTerms', { agreementId: agreement, change: zone });
  for (const answer of [engineers, productLead, notNeeded]) {
    await site.advanceClock(24 * 3_600_000);
    await site.as('ana').do('answerActivities', answers({ rollout: answer }));
  }
  const told = await historyFor(site, 'ana');
  const days = told.map(({ at }) => dayOf(at, zone.value));
  const within = async (asked: { from?: string; to?: string }) => {
    const { changes } = await site.as('ana').do('readHistory', { agreementId: agreement, ...asked });
    return changes.map(({ id }) => id);
  };
  const ids = told.map(({ id }) => id);
  const [last = '', middle = '', first = ''] = days;
  expect(new Set([last, middle, first]).size).toBe(3);
  expect(await within({ from: middle })).toEqual(ids.slice(0, 2));
  expect(await within({ to: middle })).toEqual(ids.slice(1));
  expect(await within({ from: middle, to: middle })).toEqual(ids.slice(1, 2));
  expect(await within({ to: addDays(days.at(-1) ?? '', -1) })).toEqual([]);
});

test('what is far back is looked for in several calls, each telling how far it got', async () => {
  const site = await aSite();
  await nameAnaAndBen(site);
  await site.as('ana').do('setNote', {
    agreementId: agreement,
    activityId: activityId('spec'),
    text: 'Until it is final.',
    seenAt: null,
  });
  const { at } = (await historyFor(site, 'ana'))[0] ?? { at: '' };
  await site.advanceClock(24 * 3_600_000);
  for (let round = 0; round < 241; round += 1) {
    await site.as('ana').do('answerActivities', answers({ rollout: round % 2 ? engineers : productLead }));
  }
  const about = { agreementId: agreement, activityId: activityId('spec') };
  const first = await site.as('ines').do('readHistory', about);
  expect(first).toMatchObject({ changes: [], lookedBackTo: addDays(at.slice(0, 10), 1) });
  const second = await site.as('ines').do('readHistory', { ...about, cursor: first.cursor ?? '' });
  expect(second).toMatchObject({
    changes: [{ items: [{ kind: 'noteChanged' }] }],
    cursor: null,
    lookedBackTo: null,
  });
});

test('the cursor of one person leads to nobody else', async () => {
  const site = await aSite();
  await nameAnaAndBen(site);
  for (let round = 0; round < 31; round += 1) {
    await site.as('ana').do('answerActivities', answers({ rollout: round % 2 ? engineers : productLead }));
  }
  const asked = { agreementId: agreement, actor: accountId('ana') };
  const { cursor } = await site.as('ines').do('readHistory', asked);
  const other = { ...asked, actor: accountId('ben'), cursor: cursor ?? '' };
  expect(await site.as('ines').refusal('readHistory', other)).toMatchObject({ code: 'BAD_INPUT' });
});

test('a page is filled although much of what is stored is not for this reader', async () => {
  const site = await aSite();
  await nameAnaAndBen(site);
  await startTracking(site);
  const work = { issueId: idOf('SHOP-1'), activity: 'rollout' } as const;
  for (let count = 0; count < 70; count += 1) {
    await site.as('ana').do('decideEpic', { ...work, answer: count % 2 === 0 ? engineers : productLead });
  }
  site.jira.administration.restrictIssue('SHOP-1', ['ana', 'ben']);
  const { changes, cursor } = await site.as('ines').do('readHistory', { agreementId: agreement });
  expect(changes.map(({ items }) => items[0]?.kind)).toEqual(['trackingStarted', 'leadNamed']);
  expect(cursor).toBeNull();
});
