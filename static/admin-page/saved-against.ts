import type { SiteSettingsView } from '../../src/contract';
import type { SiteSettings } from '../../src/domain/site-settings';

/**
 * What a form's part of the settings is saved against: how all of them stand now; where that very part was changed since
 * the form was opened, how they stood then, so that the change is refused and not undone.
 */
export const savedAgainst = (
  part: keyof SiteSettings,
  opened: SiteSettingsView,
  now: SiteSettingsView,
): SiteSettingsView =>
  JSON.stringify(opened.settings[part]) === JSON.stringify(now.settings[part]) ? now : opened;
