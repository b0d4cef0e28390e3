import { defaultSiteSettings, type SiteSettings } from '../../src/domain/site-settings';
import { activityId } from '../builders/ids';
import { shop, type Who } from '../builders/world';
import { agreement, nameAnaAndBen } from '../support/first-path';
import { aSite, type TestSite } from '../support/site';
import { aTrackedSite } from '../support/tracked-site';

const kim: Who = 'kim';
const withFlags = (flags: boolean): SiteSettings => ({ ...defaultSiteSettings, flags });
const withTemplate = (part: Partial<SiteSettings['template']>): SiteSettings => ({
  ...defaultSiteSettings,
  template: { ...defaultSiteSettings.template, ...part },
});

const told = (site: TestSite): unknown => site.jira.world.appProperties?.['site-settings'];
const hourly = async (site: TestSite) => {
  await site.runScheduled('hourly');
  await site.drain();
};

test('only who administers Jira reads or changes them, whatever they administer else', async () => {
  const site = await aSite();
  const refused = { code: 'FORBIDDEN', params: { reason: 'notSiteAdministrator' } };
  for (const who of ['gita', 'ana', 'ines', 'eli'] as const) {
    expect(await site.as(who).refusal('openSiteSettings', {})).toEqual(refused);
    expect(await site.as(who).refusal('changeSiteSettings', { seen: 0, settings: withFlags(false) })).toEqual(
      refused,
    );
    expect(await site.as(who).refusal('readSiteHealth', {})).toEqual(refused);
  }
  expect(await site.as(kim).do('openSiteSettings', {})).toEqual({
    version: 0,
    settings: defaultSiteSettings,
  });
});

test('who stops administering Jira is refused at once', async () => {
  const site = await aSite();
  await site.as(kim).do('openSiteSettings', {});
  site.jira.world.globalPermissions['ADMINISTER'] = [];
  expect(
    await site.as(kim).refusal('changeSiteSettings', { seen: 0, settings: withFlags(false) }),
  ).toMatchObject({ code: 'FORBIDDEN' });
});

test('flags are switched off and on again: stored first, then told to Jira', async () => {
  const site = await aSite();
  expect(told(site)).toBeUndefined();
  const off = await site.as(kim).do('changeSiteSettings', { seen: 0, settings: withFlags(false) });
  expect(off).toEqual({ version: 1, settings: withFlags(false) });
  await site.drain();
  expect(told(site)).toEqual({ flags: 'off' });
  await site.as(kim).do('changeSiteSettings', { seen: 1, settings: withFlags(true) });
  await site.drain();
  expect(told(site)).toEqual({ flags: 'on' });
});

test('of two administrators at once one is told what stands, and nothing is overwritten', async () => {
  const site = await aSite();
  const change = (settings: SiteSettings) => site.as(kim).invoke('changeSiteSettings', { seen: 0, settings });
  const results = await Promise.all([change(withFlags(false)), change(withTemplate({ roles: [] }))]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  const stands = await site.as(kim).do('openSiteSettings', {});
  expect(stands.version).toBe(1);
  expect(results.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'CONFLICT', current: stands } });
});

test.each([
  ['a job that got lost', { delivery: 'queue', effect: { kind: 'drop' } } as const],
  ['a Jira that is down', { path: /app.properties/, effect: { kind: 'status', status: 503 } } as const],
])('%s is made up for within the hour, and nothing is told twice', async (_what, fault) => {
  const site = await aSite();
  const heal = site.faults.add(fault);
  await site.as(kim).do('changeSiteSettings', { seen: 0, settings: withFlags(false) });
  await site.drain();
  expect(told(site)).toBeUndefined();
  heal();
  await hourly(site);
  expect(told(site)).toEqual({ flags: 'off' });
  const calls = await site.record(() => hourly(site));
  expect(calls.filter(({ path }) => path.includes('app/properties'))).toEqual([]);
});

test('a job that comes twice tells once', async () => {
  const site = await aSite();
  site.faults.add({ delivery: 'queue', effect: { kind: 'duplicate' } });
  const calls = await site.record(async () => {
    await site.as(kim).do('changeSiteSettings', { seen: 0, settings: withFlags(false) });
    await site.drain();
  });
  expect(calls.filter(({ path }) => path.includes('app/properties'))).toHaveLength(1);
});

test('a late job tells what stands, not what stood', async () => {
  const site = await aSite();
  site.faults.add({ delivery: 'queue', times: 1, effect: { kind: 'delay', milliseconds: 60_000 } });
  await site.as(kim).do('changeSiteSettings', { seen: 0, settings: withFlags(false) });
  await site.as(kim).do('changeSiteSettings', { seen: 1, settings: withFlags(true) });
  await site.drain();
  expect(told(site)).toEqual({ flags: 'on' });
});

test('a new agreement starts as the template says; one that is there already stays', async () => {
  const site = await aSite();
  const rules = { ...defaultSiteSettings.template.rules, decideBy: 'done' as const, notShipped: ['Parked'] };
  const settings = withTemplate({
    without: [activityId('team-health')],
    activities: [{ group: 'howTeam', name: 'On call' }],
    roles: [{ side: 'product', name: 'Analysts' }],
    rules,
  });
  await site.as(kim).do('changeSiteSettings', { seen: 0, settings });
  await nameAnaAndBen(site);
  const {
    agreements: [first],
  } = await site.as('ana').do('openProject', { projectId: shop.id });
  expect(first.terms.settings).toMatchObject({ ...rules, timeZone: 'UTC' });
  const lines = first.activities.map(({ id, name }) => name ?? id);
  expect(lines).toContain('On call');
  expect(lines).toContain('rollout');
  expect(lines).not.toContain('team-health');
  expect(first.roles.map(({ id, name }) => name ?? id)).toEqual([
    'engineers',
    'design',
    'data-science',
    'Analysts',
  ]);

  const start = (chosen: 'blank' | 'defaultSet') =>
    site.as('ana').do('chooseStart', { agreementId: first.id, start: chosen });
  await start('blank');
  const again = await start('defaultSet');
  expect(again.activities.map(({ id, name }) => name ?? id).sort()).toEqual([...lines].sort());

  await site.as(kim).do('changeSiteSettings', { seen: 1, settings: defaultSiteSettings });
  const {
    agreements: [still],
  } = await site.as('ana').do('openProject', { projectId: shop.id });
  expect(still).toEqual(again);
});

test('the health of all projects: how far, how the index is doing, and nobody’s name', async () => {
  const site = await aTrackedSite();
  await site.drain();
  const { agreements } = await site.as(kim).do('readSiteHealth', {});
  expect(agreements).toEqual([
    {
      agreementId: agreement,
      project: { id: shop.id, key: 'SHOP', name: 'SHOP' },
      name: null,
      progress: 'tracking',
      tracked: 1,
      index: {
        runningSince: null,
        isLate: false,
        endedAt: expect.any(String) as unknown,
        failed: 0,
        skipped: 0,
      },
    },
  ]);
  expect(JSON.stringify(agreements)).not.toMatch(/ana|ben/);
});

test('that a project was not gone over for days is told', async () => {
  const site = await aTrackedSite();
  Object.assign(site.jira.world.projects[shop.id]?.roles ?? {}, { apps: [] });
  await site.advanceClock(3 * 24 * 3_600_000);
  await site.drain();
  const { agreements } = await site.as(kim).do('readSiteHealth', {});
  expect(agreements).toMatchObject([{ index: { isLate: true } }]);
});

test('Jira’s administrators find projects that they may not browse', async () => {
  const site = await aTrackedSite();
  const project = site.jira.world.projects[shop.id];
  if (project) project.roles = { ...project.roles, members: ['ana', 'ben'] };
  expect((await site.as(kim).do('readSiteHealth', {})).agreements).toHaveLength(1);
  expect(await site.as(kim).refusal('openProject', { projectId: shop.id })).toMatchObject({
    code: 'NOT_FOUND',
  });
});
