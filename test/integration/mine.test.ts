import { engineers, notNeeded, productLead } from '../builders/answers';
import { agreementId } from '../builders/ids';
import { shop, vault, type Who } from '../builders/world';
import { agreement, answers, bothAnswer, named, nameAnaAndBen } from '../support/first-path';
import { aSite, type TestSite } from '../support/site';
import { aTrackedSite, epicsInProgress } from '../support/indexed-site';

const mine = async (site: TestSite, who: Who) => (await site.as(who).do('readMine', {})).agreements;

test('the three questions wait for each lead until they answered them', async () => {
  const site = await aSite();
  await nameAnaAndBen(site);
  const asked = { kind: 'answer', count: 3 };
  expect(await mine(site, 'ana')).toMatchObject([
    {
      id: agreement,
      project: { key: 'SHOP' },
      side: 'product',
      isTracking: false,
      waits: [asked],
      since: null,
    },
  ]);
  await site.as('ana').do('answerActivities', answers({ rollout: engineers, experiment: notNeeded }));
  expect(await mine(site, 'ana')).toMatchObject([{ waits: [{ kind: 'answer', count: 1 }] }]);
  const [forBen] = await mine(site, 'ben');
  expect(forBen).toMatchObject({ side: 'engineering', waits: [asked] });
  expect(forBen?.since).not.toBeNull();
  expect(JSON.stringify(forBen)).not.toContain('engineers');
});

test('what differs and what is proposed waits for who has to say something', async () => {
  const site = await aTrackedSite(epicsInProgress(1));
  await site.as('ben').do('answerActivities', answers({ rollout: productLead }));
  await site.as('ana').do('answerActivities', answers({ spec: productLead }));
  await site.as('ben').do('answerActivities', answers({ spec: engineers }));
  expect(await mine(site, 'ana')).toMatchObject([
    {
      isTracking: true,
      waits: [
        { kind: 'settle', count: 1 },
        { kind: 'agree', count: 1 },
      ],
    },
  ]);
  expect(await mine(site, 'ben')).toMatchObject([{ waits: [{ kind: 'settle', count: 1 }] }]);
});

test('someone who wants to lead waits for who wants to lead the other side', async () => {
  const site = await aSite();
  const nomination = (side: 'product' | 'engineering') => ({ agreementId: agreement, side, accepts: null });
  await site.as('ana').do('nominate', nomination('product'));
  expect(await mine(site, 'ana')).toEqual([]);
  await site.as('ben').do('nominate', nomination('engineering'));
  expect(await mine(site, 'ana')).toMatchObject([{ side: null, waits: [{ kind: 'accept', count: 1 }] }]);
});

test('who leads nowhere has nothing there, whatever they own', async () => {
  const site = await aTrackedSite(epicsInProgress(1));
  await bothAnswer(site, { rollout: { kind: 'person', accountId: named('chen', 'ben').product } });
  await site.drain();
  expect(await mine(site, 'chen')).toEqual([]);
  expect(await mine(site, 'eli')).toEqual([]);
});

test('a project that somebody may not browse any more is not theirs', async () => {
  const site = await aSite();
  await nameAnaAndBen(site);
  const hidden = agreementId(`${vault.id}:0`);
  await site.as('hugo').do('nameLeads', { ...named('hugo', 'hugo'), engineering: null, agreementId: hidden });
  expect((await mine(site, 'hugo')).map(({ project }) => project.key)).toEqual(['VAULT']);
  const project = site.jira.world.projects[shop.id];
  if (!project) throw new Error('SHOP is missing');
  project.roles = { ...project.roles, members: [] };
  expect(await mine(site, 'ana')).toEqual([]);
});
