import type { AgreementView, Input } from '../../src/contract';
import { engineeringLead, engineers, person, productLead } from '../builders/answers';
import { activityId, roleId } from '../builders/ids';
import { shop } from '../builders/world';
import { agreement, nameAnaAndBen } from '../support/first-path';
import { aSite, type TestSite } from '../support/site';

type Lines = Input<'importAnswers'>['lines'];
const on = { agreementId: agreement };
const imported = (lines: Lines, roles: Input<'importAnswers'>['roles'] = []) => ({ ...on, roles, lines });
const line = (id: string, rest: Partial<Lines[number]> = {}): Lines[number] => ({
  activity: { id: activityId(id) },
  consulted: [],
  informed: [],
  ...rest,
});
const onCall = (rest: Partial<Lines[number]> = {}): Lines[number] => ({
  activity: { group: 'howTeam', name: 'On call' },
  consulted: [],
  informed: [],
  ...rest,
});

const aNamedSite = async (): Promise<TestSite> => {
  const site = await aSite();
  await nameAnaAndBen(site);
  return site;
};
const lineOf = ({ activities }: AgreementView, name: string) =>
  activities.find((activity) => activity.name === name || String(activity.id) === name);
const seenBy = async (site: TestSite, who: 'ana' | 'ben') =>
  (await site.as(who).do('openProject', { projectId: shop.id })).agreements[0];
const history = async (site: TestSite) => (await site.as('ana').do('readHistory', on)).changes;

const qa = { side: 'engineering', name: 'QA' } as const;
const newRole = { kind: 'newRole', place: 0 } as const;

test('a sheet gives the answers of who imports it, and of nobody else', async () => {
  const site = await aNamedSite();
  const lines = [line('spec', { answer: productLead }), onCall({ answer: newRole, consulted: [newRole] })];
  const after = await site.as('ana').do('importAnswers', imported(lines, [qa]));
  const role = after.roles.find(({ name }) => name === 'QA');
  expect(role).toMatchObject({ side: 'engineering', members: [] });
  expect(lineOf(after, 'On call')).toMatchObject({
    group: 'howTeam',
    state: { state: 'waiting', for: 'engineering' },
    mine: { kind: 'role', roleId: role?.id },
    involved: { consulted: [{ kind: 'role', roleId: role?.id }], informed: [], by: 'ana' },
  });

  const ben = await seenBy(site, 'ben');
  expect(lineOf(ben, 'spec')?.state).toEqual({ state: 'waiting', for: 'engineering' });
  expect(lineOf(ben, 'spec')?.mine).toBeUndefined();
});

test('it is one change of the history, and sent twice it changes nothing more', async () => {
  const site = await aNamedSite();
  const before = (await history(site)).length;
  const sheet = imported([onCall({ answer: engineers, informed: [person('chen')] })], [qa]);
  await site.as('ana').do('importAnswers', sheet);
  const again = await site.as('ana').do('importAnswers', sheet);
  expect(again.activities.filter(({ name }) => name === 'On call')).toHaveLength(1);
  expect(again.roles.filter(({ name }) => name === 'QA')).toHaveLength(1);
  const changes = await history(site);
  expect(changes).toHaveLength(before + 1);
  expect(changes[0]?.items.map(({ kind }) => kind)).toEqual([
    'roleAdded',
    'activityAdded',
    'answered',
    'involvedChanged',
  ]);
});

test('both leads who import the same agree, and who comes to own something is told', async () => {
  const site = await aNamedSite();
  await site.drain();
  site.jira.world.inbox.length = 0;
  const sheet = imported([line('rollout', { answer: person('chen') })]);
  await site.as('ana').do('importAnswers', sheet);
  const after = await site.as('ben').do('importAnswers', sheet);
  await site.drain();
  expect(site.jira.world.inbox.map(({ to }) => to)).toEqual(['ben', 'chen']);
  expect(lineOf(after, 'rollout')?.state).toMatchObject({ state: 'agreed', answer: person('chen') });
});

test('who is consulted and informed already stays', async () => {
  const site = await aNamedSite();
  const spec = { ...on, activityId: activityId('spec'), seenAt: null };
  await site.as('ben').do('setInvolved', { ...spec, consulted: [engineers], informed: [] });
  const after = await site
    .as('ana')
    .do('importAnswers', imported([line('spec', { consulted: [engineeringLead] })]));
  expect(lineOf(after, 'spec')?.involved?.consulted).toEqual([engineers, engineeringLead]);
});

test('who was consulted already stays, also after they left; nobody who left comes anew', async () => {
  const site = await aNamedSite();
  const farah = { consulted: [person('farah')] };
  await site.as('ana').do('importAnswers', imported([line('spec', farah)]));
  const left = site.jira.world.people['farah'];
  if (left) site.jira.world.people['farah'] = { ...left, active: false };
  const after = await site
    .as('ben')
    .do('importAnswers', imported([line('spec', { ...farah, answer: engineers })]));
  expect(lineOf(after, 'spec')?.involved?.consulted).toEqual([person('farah')]);
  expect(
    await site.as('ben').refusal('importAnswers', imported([line('vision-strategy', farah)])),
  ).toMatchObject({
    code: 'PERSON_UNAVAILABLE',
  });
});

test.each<[string, Lines, object]>([
  ['an owner who has left', [line('spec', { answer: person('dana') })], { code: 'PERSON_UNAVAILABLE' }],
  [
    "an owner who can't see the project",
    [line('spec', { answer: person('eli') })],
    { code: 'PERSON_UNAVAILABLE' },
  ],
  ['somebody who is not there', [line('spec', { answer: person('zoe') })], { code: 'PERSON_UNAVAILABLE' }],
  ['an activity that was removed', [line('own-9', { answer: engineers })], { code: 'ACTIVITY_REMOVED' }],
  [
    'a role that is none',
    [line('spec', { consulted: [{ kind: 'role', roleId: roleId('none') }] })],
    { code: 'BAD_INPUT' },
  ],
  ['a new role that is not among them', [line('spec', { answer: newRole })], { code: 'BAD_INPUT' }],
  [
    'more lines than a matrix holds',
    Array.from({ length: 40 }, (_, n) =>
      onCall({ activity: { group: 'howTeam', name: `Duty ${String(n)}` } }),
    ),
    { code: 'LIMIT', params: { what: 'activities', most: '40' } },
  ],
])('nothing of a sheet comes with %s', async (_what, lines, refusal) => {
  const site = await aNamedSite();
  const before = await history(site);
  const all = lines.length > 30 ? lines : [onCall({ answer: engineers }), ...lines];
  expect(await site.as('ana').refusal('importAnswers', imported(all))).toMatchObject(refusal);
  expect(await history(site)).toEqual(before);
  expect(lineOf(await seenBy(site, 'ana'), 'On call')).toBeUndefined();
});
