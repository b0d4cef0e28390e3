import { view } from '@forge/bridge';
import { closestLocale, type Language } from '../../../src/domain/language';
import type { PluralKey, TextKey } from './text-key';

export type TextParams = Readonly<Record<string, string | number>>;

type Catalogue = Readonly<Record<string, unknown>>;

// Forge serves 100 KB of translations for all languages together; these are files of the app (decision 0014).
const catalogues: Record<Language, () => Promise<{ default: Catalogue }>> = {
  'en-US': () => import('../../../locales/en-US.json'),
  'de-DE': () => import('../../../locales/de-DE.json'),
  'ja-JP': () => import('../../../locales/ja-JP.json'),
};

let catalogue: Catalogue = {};
let formats = 'en-US';

/** Must have ended before anything is shown. */
export async function loadTexts(): Promise<void> {
  const { locale } = await view.getContext();
  const closest = closestLocale(locale);
  ({ default: catalogue } = await catalogues[closest.texts]());
  formats = closest.formats;
  document.documentElement.lang = closest.texts;
}

/** The key itself where the catalogue has no text for it. */
function translate(key: string): string {
  let found: unknown = catalogue;
  for (const name of key.split('.')) {
    if (typeof found !== 'object' || found === null) return key;
    found = Reflect.get(found, name);
  }
  return typeof found === 'string' ? found : key;
}

/** For `Intl`. */
export const textLocale = (): string => formats;

/** `10,000`, as the language writes it. */
export const numberText = (value: number): string => new Intl.NumberFormat(formats).format(value);

function interpolate(template: string, params: TextParams): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = params[name] ?? placeholder;
    return typeof value === 'number' ? numberText(value) : value;
  });
}

export const t = (key: TextKey, params: TextParams = {}): string => interpolate(translate(key), params);

/** The text for a number of things; `{count}` in it is that number. */
export function tCount(key: PluralKey, count: number, params: TextParams = {}): string {
  const category = new Intl.PluralRules(formats).select(count);
  const suffixed = `${key}_${category === 'one' ? 'one' : 'other'}`;
  return interpolate(translate(suffixed), { count, ...params });
}

/** The same inside a sentence: `the staged rollout`. */
export const activityWithin = (id: string): string => findName('activityWithin', id) ?? tName('activity', id);

/** The name of something known by an id from outside; the id itself where the catalogue has none. */
export const tName = (kind: 'activity' | 'role', id: string): string => findName(kind, id) ?? id;

export function findName(
  kind: 'activity' | 'activityHint' | 'activityWithin' | 'question' | 'refused' | 'role' | 'roleWithin',
  id: string,
  params: TextParams = {},
): string | undefined {
  const key = `${kind}.${id}`;
  const found = translate(key);
  return found === key ? undefined : interpolate(found, params);
}
