import type { Page } from 'playwright-core';

export type Theme = 'light' | 'dark';

/** Jira changes its theme without loading anything anew, and the app's frames follow. */
export async function switchTo(page: Page, theme: Theme): Promise<void> {
  await page.getByRole('button', { name: `Switch to ${theme} theme` }).dispatchEvent('click');
  await page.locator(`html[data-color-mode="${theme}"]`).waitFor();
}
