/** States that only a colour or only a sign would tell. Runs in the page. */
export function wordlessStates(selector: string): string[] {
  /** What shows a state, and around it what has to hold both its icon and its word. */
  const marks: [mark: string, whole: string][] = [
    ['.mark', '.mark'],
    ['.severity', '.severity'],
    ['.notice', '.notice'],
    ['.status-icon', ':has(> .status-icon)'],
    ['.sheet__state', '.sheet__state'],
    ['.import-check', '.import-check'],
    ['.meeting', '.meeting'],
    ['.site-projects__sign', ':has(> .site-projects__sign)'],
    ['.activity-state', '.activity-state'],
  ];
  const root = document.querySelector(selector) ?? document.body;
  const isSeen = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const findings = new Set<string>();
  for (const [mark, whole] of marks) {
    for (const found of root.querySelectorAll(mark)) {
      if (!isSeen(found) || found.closest('.sample')) continue;
      const state = found.closest(whole) ?? found;
      const hasIcon = [...state.querySelectorAll('svg, .avatar')].some(isSeen);
      const hasWord =
        (state.textContent || (state.closest('[aria-label]')?.getAttribute('aria-label') ?? '')).trim() !==
        '';
      if (!hasIcon) findings.add(`no icon: ${state.outerHTML.slice(0, 160)}`);
      if (!hasWord) findings.add(`no word: ${state.outerHTML.slice(0, 160)}`);
    }
  }
  return [...findings];
}
