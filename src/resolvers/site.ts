import { changeSiteSettings } from '../usecases/change-site-settings';
import { openSiteSettings } from '../usecases/open-site-settings';
import { readSiteHealth } from '../usecases/read-site-health';
import { procedure } from './procedure';

/** For Jira's administrators. */
export const site = {
  openSiteSettings: procedure('openSiteSettings', openSiteSettings),
  changeSiteSettings: procedure('changeSiteSettings', changeSiteSettings),
  readSiteHealth: procedure('readSiteHealth', readSiteHealth),
};
