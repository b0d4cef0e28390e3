import type { Call } from '../bridge/channel';

type Theme = { attributes: Record<string, string>; stylesheets: string[]; surface: string };

const isTheme = (value: unknown): value is Theme =>
  typeof value === 'object' &&
  value !== null &&
  'attributes' in value &&
  'stylesheets' in value &&
  'surface' in value;

const added = new Map<string, Promise<void>>();

function addStylesheet(href: string): Promise<void> {
  const known = added.get(href);
  if (known) return known;
  const loaded = new Promise<void>((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = () => {
      resolve();
    };
    link.onerror = () => {
      reject(new Error(`The theme ${href} could not be loaded.`));
    };
    document.head.append(link);
  });
  added.set(href, loaded);
  return loaded;
}

async function apply(theme: unknown): Promise<void> {
  if (!isTheme(theme)) throw new Error('Jira sent no theme.');
  await Promise.all(theme.stylesheets.map(addStylesheet));
  const root = document.documentElement;
  Object.entries(theme.attributes).forEach(([name, value]) => {
    root.setAttribute(name, value);
  });
  root.style.setProperty('--ds-elevation-surface-current', theme.surface);
}

/** Takes over Jira's theme and follows it. Linked stylesheets, because the policy allows no inline ones. */
export async function enableTheming(call: Call): Promise<void> {
  await apply(await call('enableTheming', { onChange: apply }));
}
