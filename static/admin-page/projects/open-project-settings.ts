import { NavigationTarget, router } from '@forge/bridge';

/** Who may not browse the project is told so by Jira. */
export function openProjectSettings(projectKey: string): void {
  const target = NavigationTarget.Module;
  void router.navigate({ target, moduleKey: 'project-page', projectKey, path: 'settings' });
}
