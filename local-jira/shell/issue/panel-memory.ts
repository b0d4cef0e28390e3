const keyOf = (accountId: string, moduleKey: string) => `local-jira.panel.${accountId}.${moduleKey}`;

export const isPanelOpen = (accountId: string, moduleKey: string) =>
  localStorage.getItem(keyOf(accountId, moduleKey)) === 'open';

export function rememberPanel(accountId: string, moduleKey: string, isOpen: boolean): void {
  localStorage.setItem(keyOf(accountId, moduleKey), isOpen ? 'open' : 'closed');
}
