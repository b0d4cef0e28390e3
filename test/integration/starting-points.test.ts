import type { AgreementView } from '../../src/contract';
import { dataScience, engineers, person, productLead } from '../builders/answers';
import { addDays } from '../../src/domain/calendar';
import { today } from '../builders/epic';
import { accountId, activityId, agreementId } from '../builders/ids';
import { shop } from '../builders/world';
import { agreement, answers, nameAnaAndBen } from '../support/first-path';
import { aSite, type TestSite } from '../support/site';

const on = { agreementId: agreement };
const payments = agreementId(`${shop.id}:1`);
const copy = { agreementId: payments, from: agreement };
const stateOf = ({ activities }: AgreementView, id: string) =>
  activities.find((activity: { id: string }) => activity.id === id)?.state;
const saidIn = ({ activities }: AgreementView) =>
  Object.fromEntries(activities.flatMap(({ id, mine }) => (mine ? [[id, mine]] : [])));

/** Ana leads product in both of the project's agreements; Ben and Chen lead engineering, one each. */
async function twoTeams(): Promise<TestSite> {
  const site = await aSite();
  await nameAnaAndBen(site);
  const scope = { labels: ['payments'], componentIds: [], typeIds: [] };
  await site.as('gita').do('addAgreement', { projectId: shop.id, name: 'Payments', scope });
  await site.as('gita').do('nameLeads', {
    agreementId: payments,
    product: accountId('ana'),
    engineering: accountId('chen'),
  });
  await site.as('ana').do('answerActivities', answers({ rollout: engineers, feedback: productLead }));
  await site.as('ana').do('answerActivities', answers({ experiment: person('farah'), spec: productLead }));
  await site.as('ben').do('answerActivities', answers({ rollout: dataScience, 'team-health': dataScience }));
  return site;
}

test("a copy gives the copying lead's own answers, hidden as every answer, and names no one", async () => {
  const site = await twoTeams();
  const copied = await site.as('ana').do('copyAgreement', copy);
  expect(saidIn(copied)).toEqual({ rollout: engineers, feedback: productLead, spec: productLead });
  expect(stateOf(copied, 'experiment')).toEqual({ state: 'suggested' });
  expect(stateOf(copied, 'team-health')).toMatchObject({ state: 'suggested' });

  const { agreements } = await site.as('chen').do('openProject', { projectId: shop.id });
  const seen = agreements.find(({ id }) => id === payments);
  expect(seen && stateOf(seen, 'rollout')).toEqual({ state: 'waiting', for: 'engineering' });
});

test('the other lead is told that questions wait, and a copy that comes twice gives nothing again', async () => {
  const site = await twoTeams();
  await site.drain();
  site.jira.world.inbox.length = 0;
  await site.as('ana').do('copyAgreement', copy);
  await site.as('ana').do('copyAgreement', copy);
  await site.drain();
  expect(site.jira.world.inbox.map(({ to }) => to)).toEqual(['chen']);
  const { changes } = await site.as('ana').do('readHistory', { agreementId: payments });
  expect(changes.filter(({ items }) => items.some(({ kind }) => kind === 'answered'))).toHaveLength(1);
});

test('what a cover answered for the side is no answer of the lead, and does not come along', async () => {
  const site = await twoTeams();
  const away = { from: today, to: addDays(today, 9), cover: accountId('farah') };
  await site.as('ana').do('enterAbsence', { ...on, ...away, accountId: accountId('ana') });
  await site.as('farah').do('answerActivities', answers({ 'vision-strategy': productLead }));
  const copied = await site.as('ana').do('copyAgreement', copy);
  expect(saidIn(copied)).toEqual({ rollout: engineers, feedback: productLead, spec: productLead });
});

test('nobody copies from an agreement that they do not lead, or from the same', async () => {
  const site = await twoTeams();
  expect(await site.as('chen').refusal('copyAgreement', copy)).toMatchObject({
    code: 'FORBIDDEN',
    params: { reason: 'notLead' },
  });
  expect(await site.as('ana').refusal('copyAgreement', { ...on, from: agreement })).toMatchObject({
    code: 'BAD_INPUT',
  });
});

test('a blank start has three questions, and the default set comes back', async () => {
  const site = await aSite();
  await nameAnaAndBen(site);
  await site.as('ben').do('answerActivities', answers({ spec: productLead }));
  const before = (await site.as('ana').do('openProject', { projectId: shop.id })).agreements[0];
  const blank = await site.as('ana').do('chooseStart', { ...on, start: 'blank' });
  expect(blank.activities.map(({ id }) => id)).toEqual(
    ['rollout', 'experiment', 'feedback', 'spec'].map(activityId),
  );
  const full = await site.as('ana').do('chooseStart', { ...on, start: 'defaultSet' });
  expect(full.activities).toHaveLength(before.activities.length);
});
