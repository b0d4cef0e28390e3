import type { SiteSettings } from '../../domain/site-settings';
import type { IsoDateTime } from '../../domain/time';

/** `told`: Jira knows from the app's property whether flags are allowed. Version 0: nobody has said anything. */
export type StoredSiteSettings = { version: number; settings: SiteSettings; told: boolean };

export type SiteSettingsStore = {
  find: () => Promise<StoredSiteSettings>;
  /** `false`: somebody changed them since that version. */
  change: (seen: number, settings: SiteSettings, at: IsoDateTime) => Promise<boolean>;
  /** Jira was told what that version says. */
  settle: (stored: StoredSiteSettings) => Promise<void>;
};
