import { closestLocale } from './language';

it.each([
  ['de-DE', 'de-DE', 'de-DE'],
  ['de_AT', 'de-DE', 'de-AT'],
  ['ja', 'ja-JP', 'ja'],
  ['en-GB', 'en-US', 'en-GB'],
  ['fr-FR', 'en-US', 'en-US'],
  ['', 'en-US', 'en-US'],
  ['not a locale', 'en-US', 'en-US'],
])('for %j are the texts in %s and the dates as in %s', (wanted, texts, formats) => {
  expect(closestLocale(wanted)).toEqual({ texts, formats });
});
