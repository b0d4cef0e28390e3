import type { Language } from '../domain/language';
import type { IsoDate } from '../domain/time';

export const fill = (text: string, values: Record<string, string>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** The words under that name, if there are any. */
export const known = (words: Record<string, unknown>, name: string): string | undefined => {
  const text = Object.hasOwn(words, name) ? words[name] : undefined;
  return typeof text === 'string' ? text : undefined;
};

type Plural<Name extends string> = Record<`${Name}_one` | `${Name}_other`, string>;

export const counted = <Name extends string>(
  words: Plural<Name>,
  name: Name,
  count: number,
  values: Record<string, string> = {},
): string =>
  fill(count === 1 ? words[`${name}_one`] : words[`${name}_other`], { ...values, count: String(count) });

export const dayText = (day: IsoDate, language: Language): string =>
  new Intl.DateTimeFormat(language, { timeZone: 'UTC', month: 'short', day: 'numeric' }).format(
    new Date(`${day}T00:00:00Z`),
  );
