import { defaultSiteSettings } from '../../src/domain/site-settings';
import type { WhereOn } from '../../src/domain/site-settings';
import type { ProjectId } from '../../src/domain/ids';
import type { TestSite } from './site';

/** As an administrator of Jira says, and with all that follows done. */
export async function setWhereOn(site: TestSite, whereOn: WhereOn): Promise<void> {
  const { version } = await site.as('kim').do('openSiteSettings', {});
  await site
    .as('kim')
    .do('changeSiteSettings', { seen: version, settings: { ...defaultSiteSettings, whereOn } });
  await site.drain();
}

export const switchOff = (site: TestSite, ...projectIds: ProjectId[]): Promise<void> =>
  setWhereOn(site, { rule: 'except', projectIds });

export const switchOn = (site: TestSite): Promise<void> => switchOff(site);
