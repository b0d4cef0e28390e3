/** The languages that the app speaks; the first is for everybody else. */
export const languages = ['en-US', 'de-DE', 'ja-JP'] as const;
export type Language = (typeof languages)[number];

export type TextLocale = {
  texts: Language;
  /** For dates, numbers and plurals: the person's own region where the texts are in their language. */
  formats: string;
};

const languageOf = (locale: string): string => new Intl.Locale(locale).language;

/** What fits a person's locale, which Jira writes as `de-DE`, `de_DE` or `de`. */
export function closestLocale(wanted: string): TextLocale {
  const [first] = languages;
  try {
    const [locale = first] = Intl.getCanonicalLocales(wanted.replaceAll('_', '-'));
    const texts = languages.find((known) => languageOf(known) === languageOf(locale));
    return texts ? { texts, formats: locale } : { texts: first, formats: first };
  } catch {
    return { texts: first, formats: first };
  }
}
