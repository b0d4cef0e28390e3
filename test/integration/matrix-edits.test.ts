import type { AgreementView } from '../../src/contract';
import { engineeringLead, engineers, person, productLead } from '../builders/answers';
import { accountId, activityId, roleId } from '../builders/ids';
import { shop } from '../builders/world';
import { agreement, answers, bothAnswer, nameAnaAndBen, startTracking } from '../support/first-path';
import { aSite, type TestSite } from '../support/site';

const on = { agreementId: agreement };
const spec = { ...on, activityId: activityId('spec') };

const aNamedSite = async (): Promise<TestSite> => {
  const site = await aSite();
  await nameAnaAndBen(site);
  return site;
};
const lineOf = ({ activities }: AgreementView, id: string) =>
  activities.find((activity: { id: string }) => activity.id === id);
const roleOf = ({ roles }: AgreementView, id: string) => roles.find((role: { id: string }) => role.id === id);
const seenBy = async (site: TestSite, who: 'ana' | 'ben' | 'ines') =>
  (await site.as(who).do('openProject', { projectId: shop.id })).agreements[0];
const lastChange = async (site: TestSite) => (await site.as('ana').do('readHistory', on)).changes[0];

test('an own activity is added, answered, renamed, moved and removed', async () => {
  const site = await aNamedSite();
  const added = await site.as('ana').do('addActivity', { ...on, group: 'howTeam', name: ' On call ' });
  const id = added.activities.at(-1)?.id ?? activityId('none');
  expect(lineOf(added, id)).toMatchObject({ name: 'On call', state: { state: 'suggested' } });
  await bothAnswer(site, { [id]: engineers });

  const renamed = await site.as('ben').do('renameActivity', { ...on, activityId: id, name: 'Pager' });
  expect(lineOf(renamed, id)).toMatchObject({ name: 'Pager', state: { state: 'agreed' } });
  const moved = await site.as('ben').do('moveActivity', {
    ...on,
    activityId: id,
    before: activityId('estimation-breakdown'),
  });
  const group = moved.activities.filter((activity) => activity.group === 'howTeam');
  expect(group.map((activity) => activity.id).slice(0, 2)).toEqual([id, 'estimation-breakdown']);

  const change = { kind: 'removeActivity', activityId: id } as const;
  expect(lineOf(await site.as('ana').do('changeTerms', { ...on, change }), id)).toBeDefined();
  expect(lineOf(await site.as('ben').do('changeTerms', { ...on, change }), id)).toBeUndefined();
  expect(await lastChange(site)).toMatchObject({
    actor: 'ben',
    items: [{ kind: 'activityRemoved', activityId: id, name: 'Pager' }],
  });
  expect(await site.as('ana').refusal('answerActivities', answers({ [id]: engineers }))).toMatchObject({
    code: 'ACTIVITY_REMOVED',
  });
});

test('the number of a removed activity never comes back', async () => {
  const site = await aNamedSite();
  const add = async (name: string) =>
    (await site.as('ana').do('addActivity', { ...on, group: 'whyWhat', name })).activities.at(-1)?.id;
  const first = await add('Pricing');
  if (!first) throw new Error('not added');
  await site.as('ana').do('changeTerms', { ...on, change: { kind: 'removeActivity', activityId: first } });
  expect(await add('Packaging')).not.toBe(first);
});

test('the three that every epic is checked for keep their names and stay', async () => {
  const site = await aNamedSite();
  const rollout = activityId('rollout');
  const bad = { code: 'BAD_INPUT' };
  expect(
    await site.as('ana').refusal('renameActivity', { ...on, activityId: rollout, name: 'Launch' }),
  ).toMatchObject(bad);
  const change = { kind: 'removeActivity', activityId: rollout } as const;
  expect(await site.as('ana').refusal('changeTerms', { ...on, change })).toMatchObject(bad);
});

test('the 41st activity is refused, and nothing is cut off', async () => {
  const site = await aNamedSite();
  for (let count = 18; count < 40; count += 1) {
    await site.as('ana').do('addActivity', { ...on, group: 'whyWhat', name: `Activity ${String(count)}` });
  }
  const refused = { ...on, group: 'whyWhat', name: 'One more' } as const;
  expect(await site.as('ana').refusal('addActivity', refused)).toEqual({
    code: 'LIMIT',
    params: { what: 'activities', most: '40' },
  });
  expect((await seenBy(site, 'ana')).activities).toHaveLength(40);
});

test('a note is seen by everybody, and by whom and when', async () => {
  const site = await aNamedSite();
  await site.as('ana').do('setNote', { ...spec, text: 'Ends when it is final.', seenAt: null });
  const { note } = lineOf(await seenBy(site, 'ines'), 'spec') ?? {};
  expect(note).toMatchObject({ text: 'Ends when it is final.', by: 'ana' });

  const late = await site.as('ben').refusal('setNote', { ...spec, text: 'Never ends.', seenAt: null });
  expect(late).toMatchObject({ code: 'CONFLICT', current: { id: agreement } });
  expect(JSON.stringify(late.current)).toContain('Ends when it is final.');
  await site.as('ben').do('setNote', { ...spec, text: 'Never ends.', seenAt: note?.at ?? null });
  expect(await lastChange(site)).toMatchObject({
    items: [{ kind: 'noteChanged', from: 'Ends when it is final.', to: 'Never ends.' }],
  });
});

test('two notes at the same time: one stands, the other is told', async () => {
  const site = await aNamedSite();
  const written = await Promise.all([
    site.as('ana').invoke('setNote', { ...spec, text: 'Hers', seenAt: null }),
    site.as('ben').invoke('setNote', { ...spec, text: 'His', seenAt: null }),
  ]);
  expect(written.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(written.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'CONFLICT' } });
});

test('consulted and informed people change nothing that is agreed', async () => {
  const site = await aNamedSite();
  await bothAnswer(site, { spec: productLead });
  const before = lineOf(await seenBy(site, 'ben'), 'spec')?.state;
  const involved = { consulted: [person('ben'), engineers], informed: [person('chen')], seenAt: null };
  const view = await site.as('ben').do('setInvolved', { ...spec, ...involved });
  expect(lineOf(view, 'spec')).toMatchObject({
    state: before,
    involved: { consulted: [engineeringLead, engineers], informed: [person('chen')], by: 'ben' },
  });
});

test.each([
  ['an inactive person', person('dana'), 'PERSON_UNAVAILABLE'],
  ['a portal customer', person('pat'), 'PERSON_UNAVAILABLE'],
  ['a role that is not there', { kind: 'role', roleId: roleId('gone') } as const, 'BAD_INPUT'],
])('%s is not informed', async (_name, owner, code) => {
  const site = await aNamedSite();
  const involved = { consulted: [], informed: [owner], seenAt: null };
  expect(await site.as('ana').refusal('setInvolved', { ...spec, ...involved })).toMatchObject({ code });
});

test('roles: added, named, filled, and gone when nothing uses them', async () => {
  const site = await aNamedSite();
  const added = await site.as('ana').do('addRole', { ...on, side: 'product', name: 'Analysts' });
  const id = added.roles.at(-1)?.id ?? roleId('none');
  await site.as('ben').do('renameRole', { ...on, roleId: id, name: 'Insights' });
  const members = [accountId('chen'), accountId('farah')];
  const filled = await site.as('ana').do('setRoleMembers', { ...on, roleId: id, members, seen: [] });
  expect(roleOf(filled, id)).toEqual({ id, side: 'product', name: 'Insights', members });
  expect(
    await site.as('ana').refusal('setRoleMembers', { ...on, roleId: id, members: [], seen: [] }),
  ).toMatchObject({ code: 'CONFLICT' });
  const byOther = { ...on, roleId: id, members: [accountId('ben')], seen: members };
  expect(await site.as('ben').refusal('setRoleMembers', byOther)).toMatchObject({
    code: 'FORBIDDEN',
    params: { reason: 'otherSide' },
  });
  expect(roleOf(await site.as('ben').do('removeRole', { ...on, roleId: id }), id)).toBeUndefined();
});

test('changing the members of a role changes no answer and nobody who was named', async () => {
  const site = await aNamedSite();
  await bothAnswer(site, { rollout: engineers });
  const before = lineOf(await seenBy(site, 'ben'), 'rollout');
  const change = { ...on, roleId: engineers.roleId, members: [accountId('chen')], seen: [] };
  expect(lineOf(await site.as('ben').do('setRoleMembers', change), 'rollout')).toEqual(before);
});

test('a role in use is not removed; where epics may name it, it is only offered no more', async () => {
  const site = await aNamedSite();
  await bothAnswer(site, { rollout: engineers });
  await startTracking(site);
  expect(await site.as('ana').refusal('removeRole', { ...on, roleId: engineers.roleId })).toMatchObject({
    code: 'IN_USE',
  });
  const design = roleId('design');
  expect(roleOf(await site.as('ana').do('removeRole', { ...on, roleId: design }), design)).toMatchObject({
    retired: true,
  });
  const retired = answers({ spec: { kind: 'role', roleId: design } });
  expect(await site.as('ana').refusal('answerActivities', retired)).toMatchObject({ code: 'BAD_INPUT' });
});

test('an inactive person is in no role, but may stay in one', async () => {
  const site = await aNamedSite();
  const fill = (members: string[], seen: string[]) => ({
    ...on,
    roleId: engineers.roleId,
    members: members.map(accountId),
    seen: seen.map(accountId),
  });
  expect(await site.as('ben').refusal('setRoleMembers', fill(['dana'], []))).toMatchObject({
    code: 'PERSON_UNAVAILABLE',
  });
  await site.as('ben').do('setRoleMembers', fill(['chen'], []));
  const chen = site.jira.world.people['chen'];
  if (chen) chen.active = false;
  await site.as('ben').do('setRoleMembers', fill(['chen', 'farah'], ['chen']));
});

test('shown answers are seen by everybody from then on, and the showing is recorded', async () => {
  const site = await aNamedSite();
  await site.as('ana').do('answerActivities', answers({ rollout: engineers }));
  expect(lineOf(await seenBy(site, 'ben'), 'rollout')?.state).not.toHaveProperty('given');
  await site.as('ana').do('showAnswers', on);
  expect(lineOf(await seenBy(site, 'ben'), 'rollout')?.state).toMatchObject({ given: { answer: engineers } });

  const { changes } = await site.as('ines').do('readHistory', on);
  expect(changes[0]).toMatchObject({ actor: 'ana', items: [{ kind: 'answersShown', side: 'product' }] });
  expect(changes[1]).toMatchObject({ items: [{ kind: 'answered', to: engineers }] });
  await site.as('ben').do('answerActivities', answers({ spec: productLead }));
  expect(lineOf(await seenBy(site, 'ana'), 'spec')?.state).not.toHaveProperty('given');
});
