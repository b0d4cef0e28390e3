import { i18n } from '@forge/bridge';
import type { PluralKey, TextKey } from './text-key';

export type TextParams = Readonly<Record<string, string | number>>;

type Texts = { locale: string; translate: (key: string) => string };

let texts: Texts = { locale: 'en-US', translate: (key) => key };

/** Must have ended before anything is shown. */
export async function loadTexts(): Promise<void> {
  // Dates and plurals follow the language the texts are found in, not the one that was asked for.
  const { locale } = await i18n.getTranslations();
  texts = { locale, translate: await i18n.createTranslationFunction(locale) };
}

export const textLocale = (): string => texts.locale;

const interpolate = (template: string, params: TextParams): string =>
  template.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(params[name] ?? placeholder));

export const t = (key: TextKey, params: TextParams = {}): string => interpolate(texts.translate(key), params);

/** The text for a number of things; `{count}` in it is that number. */
export function tCount(key: PluralKey, count: number, params: TextParams = {}): string {
  const { locale, translate } = texts;
  const category = new Intl.PluralRules(locale).select(count);
  const suffixed = `${key}_${category === 'one' ? 'one' : 'other'}`;
  return interpolate(translate(suffixed), { count: new Intl.NumberFormat(locale).format(count), ...params });
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
  const found = texts.translate(key);
  return found === key ? undefined : interpolate(found, params);
}
