import type { SiteSettingsView } from '../../src/contract';
import { defaultSiteSettings } from '../../src/domain/site-settings';
import { projectId } from '../../test/builders/ids';
import { savedAgainst } from './saved-against';

const opened: SiteSettingsView = { version: 3, settings: defaultSiteSettings };
const later = (changed: Partial<SiteSettingsView['settings']>): SiteSettingsView => ({
  version: 4,
  settings: { ...defaultSiteSettings, ...changed },
});

it('is how things stand now, while somebody changes something else', () => {
  const now = later({ whereOn: { rule: 'only', projectIds: [projectId('10000')] } });
  expect(savedAgainst('template', opened, now)).toBe(now);
});

it('is how it stood at first, once somebody changed the same part', () => {
  const now = later({ whereOn: { rule: 'only', projectIds: [projectId('10000')] } });
  expect(savedAgainst('whereOn', opened, now)).toBe(opened);
});
