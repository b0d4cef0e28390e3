import { accountOf } from '../../demo/people';
import { createFaults, type TaskEffect } from '../../faults';
import { issueIn, testJira } from '../fixtures/test-jira';

const multi = '/issue/properties/multi';
const write = (id: string | number, gaps = 1) => ({
  issueID: Number(id),
  properties: { ownership: { gaps } },
});

const taskPath = (location: string | null) => location?.replace(/^.*\/rest\/api\/3/, '') ?? '';

function aSite() {
  const faults = createFaults();
  const jira = testJira({ faults });
  const ids = ['CHK-1', 'CHK-2', 'CHK-3', 'CHK-4'].map((key) => issueIn(jira.world, key).id);
  const holding = () => ids.filter((id) => 'ownership' in (jira.world.issues[id]?.properties ?? {}));
  const pass = (milliseconds: number) => {
    jira.clock.advance(milliseconds);
    jira.tasks.catchUp();
  };
  /** Starts a task that goes like this; tells how to ask about it. */
  async function start(effect: TaskEffect) {
    faults.add({ task: /^POST .*\/multi$/, times: 1, effect });
    const { location } = await jira.as('ana')('POST', multi, { issues: ids.map((id) => write(id)) });
    return async () => (await jira.as('ana')('GET', taskPath(location))).body;
  }
  return { ...jira, faults, ids, holding, pass, start };
}

describe('setting many', () => {
  it('is answered by a task that is complete at once, and passes over what can’t be seen or edited', async () => {
    const jira = testJira();
    const seen = issueIn(jira.world, 'CHK-1').id;
    const readOnly = issueIn(jira.world, 'MOB-1').id;
    const mobile = jira.world.projects['10002'];
    if (mobile) mobile.roles = { ...mobile.roles, members: [], viewers: [accountOf('ana')] };
    const answer = await jira.as('ana')('POST', multi, { issues: [write(seen), write(readOnly), write(1)] });
    expect(answer.status).toBe(303);
    const task = await jira.as('ana')('GET', taskPath(answer.location));
    expect(task.body).toMatchObject({ status: 'COMPLETE', progress: 100, result: 'Success' });
    expect(issueIn(jira.world, 'CHK-1').properties).toEqual({ ownership: { gaps: 1 } });
    expect(issueIn(jira.world, 'MOB-1').properties).toEqual({});
  });

  it('stops at 100 issues and at 10 properties each, and refuses too long a value before anything is written', async () => {
    const { as, ids, holding } = aSite();
    const issues = Array.from({ length: 101 }, (_, index) => write(20_000 + index));
    expect((await as('ana')('POST', multi, { issues })).status).toBe(400);
    const properties = Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`p${index}`, 1]));
    expect(
      (await as('ana')('POST', multi, { issues: [{ issueID: Number(ids[0]), properties }] })).status,
    ).toBe(400);
    const long = { issueID: Number(ids[1]), properties: { ownership: 'x'.repeat(32_768) } };
    expect((await as('ana')('POST', multi, { issues: [write(ids[0] ?? ''), long] })).status).toBe(400);
    expect(holding()).toEqual([]);
  });

  it('is a secret of who started the task', async () => {
    const { as, asApp, ids } = aSite();
    const { location } = await asApp('POST', multi, { issues: [write(ids[0] ?? '')] });
    expect((await as('ana')('GET', taskPath(location))).status).toBe(404);
    expect((await asApp('GET', taskPath(location))).status).toBe(200);
  });

  it('can take time, in which the values land one by one', async () => {
    const { ids, holding, pass, start, tasks, clock } = aSite();
    const task = await start({ milliseconds: 4000 });
    expect(await task()).toMatchObject({ status: 'RUNNING', progress: 0 });
    expect(holding()).toEqual([]);
    expect(tasks.nextDue()).toBe(clock.now().getTime() + 1000);
    pass(2000);
    expect(holding()).toEqual(ids.slice(0, 2));
    expect(await task()).toMatchObject({ status: 'RUNNING', progress: 50 });
    pass(2000);
    expect(holding()).toEqual(ids);
    expect(await task()).toMatchObject({ status: 'COMPLETE', result: 'Success', elapsedRuntime: 4000 });
    expect(tasks.nextDue()).toBeUndefined();
  });

  it.each(['FAILED', 'CANCELLED', 'DEAD'] as const)('can end as %s with half of it done', async (ends) => {
    const { ids, holding, pass, start } = aSite();
    const task = await start({ milliseconds: 1000, ends });
    pass(5000);
    expect(await task()).toMatchObject({ status: ends, progress: 50 });
    expect(holding()).toEqual(ids.slice(0, 2));
  });

  it('can fail for some issues, which its result names', async () => {
    const { ids, holding, start } = aSite();
    const [first, ...others] = ids;
    const task = await start({ failsFor: (id) => id === first });
    expect(await task()).toMatchObject({
      status: 'COMPLETE',
      result: { errors: { [String(first)]: 'The property could not be set on this issue.' } },
    });
    expect(holding()).toEqual(others);
  });

  it('goes on after a restart of the site', async () => {
    const before = aSite();
    await before.start({ milliseconds: 4000 });
    const { world: seed } = before;
    const after = testJira({ seed });
    after.clock.advance(4000);
    await after.as('ana')('GET', '/myself');
    expect(issueIn(after.world, 'CHK-4').properties).toHaveProperty('ownership');
  });

  it('writes with the rights that its submitter has when it writes', async () => {
    const { world, holding, pass, start } = aSite();
    await start({ milliseconds: 1000 });
    const project = world.projects['10001'];
    if (project) project.roles = { administrators: [], members: [], viewers: [], apps: [] };
    pass(1000);
    expect(holding()).toEqual([]);
  });
});

describe('one value for all', () => {
  it('is written to all of them or, when one fails, to none', async () => {
    const { as, faults, ids, holding } = aSite();
    const body = { entitiesIds: ids.map(Number), properties: { ownership: 1 } };
    faults.add({ task: /properties$/, times: 1, effect: { failsFor: (id) => id === ids[3] } });
    const failed = await as('ana')('POST', '/issue/properties', body);
    expect((await as('ana')('GET', taskPath(failed.location))).body).toMatchObject({ status: 'FAILED' });
    expect(holding()).toEqual([]);
    await as('ana')('POST', '/issue/properties', body);
    expect(holding()).toEqual(ids);
  });

  it('names each issue once', async () => {
    const { as, ids } = aSite();
    const body = { entitiesIds: [Number(ids[0]), Number(ids[0])], properties: { ownership: 1 } };
    expect((await as('ana')('POST', '/issue/properties', body)).status).toBe(400);
  });
});

describe('deleting one property of many', () => {
  async function withValues() {
    const site = aSite();
    const [one, two, three] = site.ids;
    await site.as('ana')('POST', multi, {
      issues: [write(one ?? '', 1), write(two ?? '', 2), write(three ?? '', 1)],
    });
    const remove = (who: 'ana' | 'ines', body?: unknown) =>
      site.as(who)('DELETE', '/issue/properties/ownership', body);
    return { ...site, remove };
  }

  it('takes those that are named, and of them those that hold a value', async () => {
    const { ids, holding, remove } = await withValues();
    const answer = await remove('ana', { entityIds: ids.map(Number), currentValue: { gaps: 1 } });
    expect(answer.status).toBe(303);
    expect(holding()).toEqual([ids[1]]);
    await remove('ana', { entityIds: [Number(ids[1])] });
    expect(holding()).toEqual([]);
  });

  it('without a filter takes all that the caller may edit', async () => {
    const { ids, holding, remove } = await withValues();
    expect((await remove('ines')).status).toBe(303);
    expect(holding()).toEqual(ids.slice(0, 3));
    await remove('ana');
    expect(holding()).toEqual([]);
  });

  it('lands at the end of a task that takes time', async () => {
    const { ids, faults, holding, pass, remove } = await withValues();
    faults.add({ task: /^DELETE/, effect: { milliseconds: 1000 } });
    await remove('ana', { entityIds: ids.map(Number) });
    pass(999);
    expect(holding()).toEqual(ids.slice(0, 3));
    pass(1);
    expect(holding()).toEqual([]);
  });
});
