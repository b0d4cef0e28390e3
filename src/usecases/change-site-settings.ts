import type { Input, SiteSettingsView } from '../contract';
import { AppError } from './app-error';
import { siteSettingsView } from './open-site-settings';
import type { Caller } from './ports/caller';
import type { Ports } from './ports/operation-ports';
import { sameJson } from './same-json';
import { requireSiteAdministrator } from './site-administrator';

/**
 * The truth comes first. Jobs tell Jira, whose display condition decides about flags without asking the app, and clear
 * or rebuild the index where the app was switched off or on; the hourly round makes up for one that got lost.
 */
export async function changeSiteSettings(
  { access, jobs, now, siteSettings }: Pick<Ports, 'access' | 'jobs' | 'now' | 'siteSettings'>,
  _caller: Caller,
  { seen, settings }: Input<'changeSiteSettings'>,
): Promise<SiteSettingsView> {
  await requireSiteAdministrator({ access });
  const before = await siteSettings.find();
  const isChanged = await siteSettings.change(seen, settings, now().toISOString());
  const stands = await siteSettings.find();
  if (!isChanged) throw new AppError('CONFLICT', {}, { current: siteSettingsView(stands) });
  await jobs.push({ kind: 'tellSiteSettings' });
  if (!sameJson(before.settings.whereOn, settings.whereOn)) await jobs.push({ kind: 'lookAround' });
  return siteSettingsView(stands);
}
