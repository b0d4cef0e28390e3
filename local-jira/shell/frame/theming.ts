import type { Call } from '../bridge/channel';

type Theme = { attributes: Record<string, string>; stylesheets: string[]; surface: string };

const isTheme = (value: unknown): value is Theme =>
  typeof value === 'object' &&
  value !== null &&
  'attributes' in value &&
  'stylesheets' in value &&
  'surface' in value;

const added = new Set<string>();

function addStylesheet(css: string): void {
  if (added.has(css)) return;
  added.add(css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}

function apply(theme: unknown): void {
  if (!isTheme(theme)) throw new Error('Jira sent no theme.');
  theme.stylesheets.forEach(addStylesheet);
  const root = document.documentElement;
  Object.entries(theme.attributes).forEach(([name, value]) => {
    root.setAttribute(name, value);
  });
  root.style.setProperty('--ds-elevation-surface-current', theme.surface);
}

/** Takes over Jira's theme and follows it. The policy allows no inline styles, but sheets that a script makes. */
export async function enableTheming(call: Call): Promise<void> {
  apply(await call('enableTheming', { onChange: apply }));
}
