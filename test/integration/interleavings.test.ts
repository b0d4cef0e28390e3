import fc from 'fast-check';
import { addDays } from '../../src/domain/calendar';
import { engineers, person } from '../builders/answers';
import { today } from '../builders/epic';
import { accountId } from '../builders/ids';
import { aWorld, idOf, shop } from '../builders/world';
import { atOnce, type Done } from '../support/at-once';
import { further, ofFurther } from '../support/command-arbitrary';
import { copiesOfScene } from '../support/copied-scene';
import { essence } from '../support/essence';
import { agreement, answers } from '../support/first-path';
import { inSomeOrder } from '../support/serial-order';
import { sessions } from '../support/sessions';
import type { TestSite } from '../support/site';
import { onBothSides, sidesIn, speakersNow } from '../support/two-sides';

const issueId = idOf('SHOP-1');

/** A little of everything that commands can be about. */
async function prepare(site: TestSite): Promise<void> {
  const [ana, ben, gita] = [site.as('ana'), site.as('ben'), site.as('gita')];
  const { issues, issueIds } = aWorld([{ key: 'SHOP-3', labels: ['payments'] }]);
  Object.assign(site.jira.world.issues, issues);
  Object.assign(site.jira.world.issueIds, issueIds);
  const scope = { labels: ['payments'], componentIds: [], typeIds: [] };
  await gita.do('addAgreement', { projectId: shop.id, name: 'Payments', scope });
  await gita.do('nameLeads', { agreementId: further, product: accountId('farah'), engineering: null });
  await site.as('kim').do('nominate', { agreementId: further, side: 'engineering', accepts: null });
  await ben.do('changeTerms', { agreementId: agreement, change: { kind: 'stopTracking' } });
  await ben.do('setRoleMembers', {
    agreementId: agreement,
    roleId: engineers.roleId,
    members: [accountId('chen'), accountId('farah')],
    seen: [],
  });
  await site.as('chen').do('enterAbsence', {
    agreementId: agreement,
    accountId: accountId('chen'),
    from: addDays(today, 50),
    to: addDays(today, 60),
    cover: null,
  });
  // Jo spoke for product, and speaks for engineering now.
  await site.as('jo').do('answerActivities', answers({ spec: person('chen') }));
  await site.as('jo').do('decideEpic', { issueId, activity: 'rollout', answer: person('chen') });
  const away = { agreementId: agreement, from: today };
  await ana.do('removeAbsence', { ...away, accountId: accountId('ana') });
  await ben.do('enterAbsence', {
    ...away,
    accountId: accountId('ben'),
    to: addDays(today, 20),
    cover: accountId('jo'),
  });
  await site
    .as('farah')
    .do('closeWithoutResult', { issueId: ofFurther, activity: 'rollout', reason: 'Withdrawn' });
  await site.as('kim').do('suggestOwner', { issueId, activity: 'rollout', answer: person('farah') });
}

let scene: Awaited<ReturnType<typeof copiesOfScene>>;
beforeAll(async () => {
  scene = await copiesOfScene(prepare);
});

/** Whoever spoke for a side spoke for it just then, and nobody ever stands on both. */
function watch(site: TestSite, { who, change }: Done): () => void {
  const speaking = speakersNow(site);
  return () => {
    for (const side of change ? sidesIn(change.items) : []) {
      expect(speaking(change?.agreementId ?? '', side)).toContain(who);
    }
    expect(onBothSides(site)).toEqual([]);
  };
}

test('whatever people do at once, some order of one after the other explains every outcome and the end', async () => {
  await fc.assert(
    fc.asyncProperty(
      sessions,
      fc.array(fc.nat(12), { minLength: 150, maxLength: 150 }),
      async (plan, delays) => {
        const site = await scene.open();
        const all = await atOnce(site, plan, delays);
        await site.drain();
        const end = essence(site);
        site.close();

        const explained = await inSomeOrder(all, { open: scene.open, watch });
        expect(explained.stuck).toEqual([]);
        await explained.site?.drain();
        expect(explained.site && essence(explained.site)).toEqual(end);
        explained.site?.close();
      },
    ),
    { numRuns: 25, endOnFailure: true },
  );
}, 240_000);
