import type { Input, SiteSettingsView } from '../contract';
import type { Caller } from './ports/caller';
import type { Ports } from './ports/operation-ports';
import type { StoredSiteSettings } from './ports/site-settings';
import { requireSiteAdministrator } from './site-administrator';

export async function openSiteSettings(
  { access, siteSettings }: Pick<Ports, 'access' | 'siteSettings'>,
  _caller: Caller,
  _input: Input<'openSiteSettings'>,
): Promise<SiteSettingsView> {
  await requireSiteAdministrator({ access });
  return siteSettingsView(await siteSettings.find());
}

export const siteSettingsView = ({ version, settings }: StoredSiteSettings): SiteSettingsView => ({
  version,
  settings,
});
