import type { ActivityState } from '../../src/domain/activity-state';
import { dataScience, engineeringLead, engineers, person, productLead } from '../builders/answers';
import { activityId, agreementId } from '../builders/ids';
import { shop, type Who } from '../builders/world';
import { agreement, answers, bothAnswer, nameAnaAndBen } from '../support/first-path';
import { aSite, type TestSite } from '../support/site';

async function aSiteWithLeads(): Promise<TestSite> {
  const site = await aSite();
  await nameAnaAndBen(site);
  return site;
}

/** What the project page gets for this person. */
async function seenBy(site: TestSite, who: Who, activity = 'rollout'): Promise<ActivityState | undefined> {
  const { agreements } = await site.as(who).do('openProject', { projectId: shop.id });
  return agreements[0].activities.find(({ id }: { id: string }) => id === activity)?.state;
}

test('until both answered, everybody but the author learns only that Ana answered', async () => {
  const site = await aSiteWithLeads();
  await site.as('ana').do('answerActivities', answers({ rollout: person('farah') }));

  expect(await seenBy(site, 'ana')).toMatchObject({
    state: 'waiting',
    for: 'engineering',
    given: { answer: person('farah') },
  });
  for (const who of ['ben', 'chen', 'ines', 'gita'] as const) {
    expect(await seenBy(site, who)).toEqual({ state: 'waiting', for: 'engineering' });
    const page = await site.as(who).do('openProject', { projectId: shop.id });
    expect(JSON.stringify(page)).not.toContain('farah');
  }
});

test('Ben is told that questions wait for him, once for all of them, and Ana is not', async () => {
  const site = await aSiteWithLeads();
  await site.drain();
  site.jira.world.inbox.length = 0;
  await site
    .as('ana')
    .do('answerActivities', answers({ rollout: engineers, experiment: dataScience, feedback: productLead }));
  await site.drain();
  expect(site.jira.world.inbox.map(({ to }) => to)).toEqual(['ben']);
  expect(JSON.stringify(site.jira.world.inbox)).not.toContain('data-science');
});

test('the same answers agree at once; both see where they differ, and one click settles it', async () => {
  const site = await aSiteWithLeads();
  const ana = { rollout: engineeringLead, experiment: dataScience, feedback: productLead };
  await site.as('ana').do('answerActivities', answers(ana));
  const view = await site.as('ben').do('answerActivities', answers({ ...ana, rollout: productLead }));

  expect(view.accepted).toEqual({ product: true, engineering: true });
  expect(await seenBy(site, 'ines', 'experiment')).toMatchObject({ state: 'agreed', answer: dataScience });
  const orphan = {
    state: 'differs',
    clash: 'orphan',
    answers: { product: { answer: engineeringLead }, engineering: { answer: productLead } },
  };
  expect(await seenBy(site, 'ana')).toMatchObject(orphan);
  expect(await seenBy(site, 'ben')).toMatchObject(orphan);

  await site.as('ben').do('answerActivities', answers({ rollout: engineeringLead }));
  expect(await seenBy(site, 'ana')).toMatchObject({ state: 'agreed', answer: engineeringLead });
});

test('naming the other lead as a person agrees with naming their position', async () => {
  const site = await aSiteWithLeads();
  await site.as('ana').do('answerActivities', answers({ rollout: person('ben') }));
  await site.as('ben').do('answerActivities', answers({ rollout: engineeringLead }));
  expect(await seenBy(site, 'ana')).toMatchObject({ state: 'agreed', answer: engineeringLead });
});

test('what is in force stays until both agree on something else', async () => {
  const site = await aSiteWithLeads();
  await bothAnswer(site, { rollout: engineers });
  await site.as('ben').do('answerActivities', answers({ rollout: productLead }));
  expect(await seenBy(site, 'ana')).toMatchObject({
    state: 'changing',
    answer: engineers,
    answers: { engineering: { answer: productLead } },
  });

  await site.as('ana').do('answerActivities', answers({ rollout: engineers }, 'Product has no pager.'));
  expect(await seenBy(site, 'ben')).toMatchObject({
    state: 'changing',
    answer: engineers,
    answers: { product: { comment: 'Product has no pager.' } },
  });

  await site.as('ana').do('answerActivities', answers({ rollout: productLead }));
  expect(await seenBy(site, 'ben')).toMatchObject({ state: 'agreed', answer: productLead });
});

test.each<[string, Who, object]>([
  ['a team member', 'chen', { code: 'FORBIDDEN', params: { reason: 'notLead' } }],
  ['the project administrator', 'gita', { code: 'FORBIDDEN', params: { reason: 'notLead' } }],
  ['someone who may only browse', 'ines', { code: 'FORBIDDEN', params: { reason: 'notLead' } }],
  ['the administrator of another project', 'hugo', { code: 'FORBIDDEN' }],
  ['someone without access', 'eli', { code: 'NOT_FOUND' }],
])('%s answers nothing', async (_name, who, error) => {
  const site = await aSiteWithLeads();
  expect(await site.as(who).refusal('answerActivities', answers({ rollout: engineers }))).toMatchObject(
    error,
  );
  expect(await seenBy(site, 'ana')).toEqual({ state: 'suggested' });
});

test.each([
  ['someone who left', person('dana'), 'PERSON_UNAVAILABLE'],
  ['a customer of the help centre', person('pat'), 'PERSON_UNAVAILABLE'],
  ['someone who Jira says may not see the project', person('eli'), 'PERSON_UNAVAILABLE'],
])('%s owns nothing', async (_name, answer, code) => {
  const site = await aSiteWithLeads();
  expect(await site.as('ana').refusal('answerActivities', answers({ rollout: answer }))).toMatchObject({
    code,
  });
  expect(await seenBy(site, 'ana')).toEqual({ state: 'suggested' });
});

test('one answer that is refused keeps the others from being stored', async () => {
  const site = await aSiteWithLeads();
  const refusal = await site
    .as('ana')
    .refusal('answerActivities', answers({ rollout: engineers, 'no-such-activity': engineers }));
  expect(refusal).toMatchObject({ code: 'ACTIVITY_REMOVED', params: { activityId: 'no-such-activity' } });
  expect(await seenBy(site, 'ana')).toEqual({ state: 'suggested' });
});

test('an agreement that the project does not list is not found, and one without leads nobody answers', async () => {
  const site = await aSite();
  const sent = answers({ rollout: engineers });
  const unlisted = { ...sent, agreementId: agreementId(`${shop.id}:7`) };
  expect(await site.as('ana').refusal('answerActivities', unlisted)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await site.as('ana').refusal('answerActivities', sent)).toMatchObject({
    code: 'FORBIDDEN',
    params: { reason: 'notLead' },
  });
});

test('an answer can be taken back until the other lead has answered; nobody learns what it was', async () => {
  const site = await aSiteWithLeads();
  const rollout = { agreementId: agreement, activityId: activityId('rollout') };
  await site.as('ana').do('answerActivities', answers({ rollout: person('farah') }));
  await site.as('ana').do('takeBackAnswer', rollout);
  expect(await seenBy(site, 'ana')).toEqual({ state: 'suggested' });
  const { changes } = await site.as('ben').do('readHistory', { agreementId: agreement });
  expect(changes[0]?.items).toEqual([{ kind: 'answerTakenBack', activityId: 'rollout', side: 'product' }]);
  expect(JSON.stringify(changes)).not.toContain('farah');

  await site.as('ana').do('answerActivities', answers({ rollout: engineers }));
  await site.as('ben').do('answerActivities', answers({ rollout: productLead }));
  expect(await site.as('ana').refusal('takeBackAnswer', rollout)).toMatchObject({ code: 'CONFLICT' });
  expect(await seenBy(site, 'ana')).toMatchObject({ state: 'differs' });
});
