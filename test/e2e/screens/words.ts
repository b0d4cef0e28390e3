import german from '../../../locales/de-DE.json';
import english from '../../../locales/en-US.json';
import japanese from '../../../locales/ja-JP.json';
import type { Language } from '../../../src/domain/language';
import type { PluralKey, TextKey } from '../../../static/shared/texts/text-key';

const catalogues: Record<Language, object> = { 'en-US': english, 'de-DE': german, 'ja-JP': japanese };

type Params = Record<string, string | number>;

/** What stands on the screen, by the catalogue's keys: the same screens are found in every language. */
export type Words = {
  t: (key: TextKey, params?: Params) => string;
  tCount: (key: PluralKey, count: number, params?: Params) => string;
};

export function wordsIn(language: Language): Words {
  const fill = (template: string, params: Params) =>
    template.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
  const find = (key: string): string => {
    const found = key
      .split('.')
      .reduce<unknown>(
        (node, name) => (node instanceof Object ? Reflect.get(node, name) : undefined),
        catalogues[language],
      );
    if (typeof found !== 'string') throw new Error(`No text ${key} in ${language}`);
    return found;
  };
  return {
    t: (key, params = {}) => fill(find(key), params),
    tCount: (key, count, params = {}) => {
      const category = new Intl.PluralRules(language).select(count) === 'one' ? 'one' : 'other';
      return fill(find(`${key}_${category}`), { count, ...params });
    },
  };
}
