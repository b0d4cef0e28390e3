import type { JobPorts } from './ports/job-ports';

/** What stands when it is told, so that a late job brings nothing back. */
export async function tellSiteSettings({
  siteSettings,
  setAppProperty,
}: Pick<JobPorts, 'siteSettings' | 'setAppProperty'>): Promise<void> {
  const stored = await siteSettings.find();
  if (stored.told) return;
  // A display condition compares texts.
  await setAppProperty('site-settings', { flags: stored.settings.flags ? 'on' : 'off' });
  await siteSettings.settle(stored);
}
