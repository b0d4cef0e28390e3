import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

type Text = string | { i18n: string };
type Config = { resources: { key: string; path: string }[]; fallback: { default: string } };

/** The app's texts: for the manifest's titles, and as the files that Forge puts beside each Custom UI resource. */
export type Translations = {
  /** In this person's language, `de_DE`, else in the one that is for everybody. */
  text: (text: Text, locale?: string) => string;
  /** The content of a file in `__LOCALES__/`, or undefined where Forge has no such file. */
  file: (name: string) => string | undefined;
};

const Catalogue = z.record(z.string(), z.unknown());
type Catalogue = z.infer<typeof Catalogue>;

/** A key is looked up as it stands, then as a path into nested objects, as Forge does. */
export function textAt(catalogue: Catalogue, key: string): string | undefined {
  const nested = key
    .split('.')
    .reduce<unknown>(
      (inner, part) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, part) : undefined),
      catalogue,
    );
  return [catalogue[key], nested].find((value) => typeof value === 'string');
}

export function readTranslations(config: Config, appDirectory: string): Translations {
  const read = (path: string) => readFileSync(join(appDirectory, path), 'utf8');
  const pathOf = (locale: string) => config.resources.find(({ key }) => key === locale)?.path;

  return {
    text: (text, locale = config.fallback.default) => {
      if (typeof text === 'string') return text;
      for (const language of [locale.replace('_', '-'), config.fallback.default]) {
        const path = pathOf(language);
        // Read anew for each question, so that an edited text shows after a reload.
        const found = path && textAt(Catalogue.parse(JSON.parse(read(path))), text.i18n);
        if (found) return found;
      }
      return text.i18n;
    },
    file: (name) => {
      if (name === 'i18n-info.json') {
        const locales = config.resources.map(({ key }) => key);
        return JSON.stringify({ translations: {}, config: { locales, fallback: config.fallback } });
      }
      const path = pathOf(name.replace(/\.json$/, ''));
      return path && read(path);
    },
  };
}
