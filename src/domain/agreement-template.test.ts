import { activityId, agreementId, projectId, roleId } from '../../test/builders/ids';
import { withTemplate } from './agreement-template';
import { newAgreement } from './new-agreement';
import { defaultSiteSettings, type AgreementTemplate } from './site-settings';

const fresh = newAgreement(agreementId('10000:0'), projectId('10000'), 'Europe/Berlin');
const ids = {
  activityId: (place: number) => activityId(`site-${String(place)}`),
  roleId: (place: number) => roleId(`site-${String(place)}`),
};
const start = (template: Partial<AgreementTemplate>) =>
  withTemplate(fresh, { ...defaultSiteSettings.template, ...template }, ids);

test('without a word of an administrator it changes nothing', () => {
  expect(start({})).toEqual(fresh);
});

test('rules come from it, and what belongs to a project stays', () => {
  const { rules } = defaultSiteSettings.template;
  const { settings } = start({
    rules: { ...rules, decideBy: 'done', appliesTo: { ...rules.appliesTo, rollout: { kind: 'ask' } } },
  });
  expect(settings).toEqual({
    ...fresh.settings,
    decideBy: 'done',
    appliesTo: { ...fresh.settings.appliesTo, rollout: { kind: 'ask' } },
  });
  expect(settings.timeZone).toBe('Europe/Berlin');
});

test('lines are left out and added, but for the three after the code', () => {
  const { activities } = start({
    without: [activityId('rollout'), activityId('team-health')],
    activities: [
      { group: 'howTeam', name: 'On call' },
      { group: 'howTeam', name: 'on call' },
      { group: 'afterCode', name: 'Documentation' },
    ],
  });
  const lines = activities.map(({ id }) => id);
  expect(lines).toContain('rollout');
  expect(lines).not.toContain('team-health');
  expect(activities.filter(({ name }) => name !== undefined)).toEqual([
    { id: 'site-0', group: 'howTeam', name: 'On call', answers: {} },
    { id: 'site-2', group: 'afterCode', name: 'Documentation', answers: {} },
  ]);
});

test('roles are added without members, each once', () => {
  const { roles } = start({
    roles: [
      { side: 'product', name: 'Analysts' },
      { side: 'product', name: 'Analysts' },
    ],
  });
  expect(roles.slice(fresh.roles.length)).toEqual([
    { id: 'site-0', side: 'product', name: 'Analysts', members: [] },
  ]);
});
