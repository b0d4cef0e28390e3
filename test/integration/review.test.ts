import { addDays } from '../../src/domain/calendar';
import { engineers, notNeeded, productLead } from '../builders/answers';
import { today } from '../builders/epic';
import { shop } from '../builders/world';
import { agreement, answers, bothAnswer, nameAnaAndBen, named } from '../support/first-path';
import { aSite, type TestSite } from '../support/site';

const on = { agreementId: agreement };
const agreed = { rollout: engineers, experiment: notNeeded };
const dayMs = 86_400_000;

async function anAgreedSite(): Promise<TestSite> {
  const site = await aSite();
  await nameAnaAndBen(site);
  await bothAnswer(site, agreed);
  return site;
}
const viewOf = async (site: TestSite) =>
  (await site.as('ines').do('openProject', { projectId: shop.id })).agreements[0];

test('the date appears with the first activity that comes in force', async () => {
  const site = await aSite();
  await nameAnaAndBen(site);
  await site.as('ana').do('answerActivities', answers(agreed));
  expect((await viewOf(site)).review).toBeNull();
  await site.as('ben').do('answerActivities', answers(agreed));
  expect((await viewOf(site)).review).toEqual({ dueOn: addDays(today, 180) });
});

test('either lead puts it off by confirming all, and the other may object', async () => {
  const site = await anAgreedSite();
  await site.advanceClock(3 * dayMs);
  const { activities, review } = await viewOf(site);
  expect(review).toEqual({ dueOn: addDays(today, 180) });
  expect(activities.filter(({ state }) => state.state === 'agreed')).toHaveLength(2);

  const confirmed = await site.as('ben').do('confirmAgreement', answers(agreed));
  expect(confirmed.review).toMatchObject({ dueOn: addDays(today, 183), confirmed: { side: 'engineering' } });
  const objection = { ...on, comment: 'The teams change in May.' };
  expect(await site.as('ben').refusal('objectToReview', objection)).toMatchObject({ code: 'FORBIDDEN' });
  const objected = await site.as('ana').do('objectToReview', objection);
  expect(objected.review).toMatchObject({
    dueOn: addDays(today, 180),
    objection: { side: 'product', comment: objection.comment },
  });
  const { changes } = await site.as('ines').do('readHistory', on);
  expect(changes.slice(0, 2).map(({ items }) => items)).toEqual([
    [{ kind: 'reviewObjected', side: 'product', comment: objection.comment }],
    [
      {
        kind: 'reviewConfirmed',
        side: 'engineering',
        from: addDays(today, 180),
        to: addDays(today, 183),
      },
    ],
  ]);
});

test('with nothing confirmed there is nothing to object to', async () => {
  const site = await anAgreedSite();
  expect(await site.as('ana').refusal('objectToReview', { ...on, comment: 'No' })).toMatchObject({
    code: 'CONFLICT',
  });
});

test('what came in force meanwhile is shown before it is confirmed', async () => {
  const site = await anAgreedSite();
  await bothAnswer(site, { feedback: productLead });
  const refusal = await site.as('ana').refusal('confirmAgreement', answers(agreed));
  expect(refusal).toMatchObject({ code: 'CONFLICT', current: { id: agreement } });
  await site.as('ana').do('confirmAgreement', answers({ ...agreed, feedback: productLead }));
});

test('a new lead confirms all that was agreed before, with one click', async () => {
  const site = await anAgreedSite();
  await site.as('gita').do('nameLeads', named('farah', 'ben'));
  const before = await viewOf(site);
  expect(before.activities.find(({ id }) => id === 'rollout')?.toConfirm).toEqual(['product']);
  const { activities, accepted } = await site.as('farah').do('confirmAgreement', answers(agreed));
  expect(activities.flatMap(({ toConfirm }) => toConfirm)).toEqual([]);
  expect(accepted.product).toBe(true);
});

test('both leads confirm at the same time: one date, both in the history', async () => {
  const site = await anAgreedSite();
  await site.advanceClock(dayMs);
  await Promise.all([
    site.as('ana').do('confirmAgreement', answers(agreed)),
    site.as('ben').do('confirmAgreement', answers(agreed)),
  ]);
  const { changes } = await site.as('ines').do('readHistory', on);
  expect(changes.slice(0, 2).map(({ items }) => items[0]?.kind)).toEqual([
    'reviewConfirmed',
    'reviewConfirmed',
  ]);
  expect((await viewOf(site)).review?.dueOn).toBe(addDays(today, 181));
});
