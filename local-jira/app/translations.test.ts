import { join } from 'node:path';
import { readTranslations, textAt } from './translations';

test('a key counts as it stands before it counts as a path', () => {
  expect(textAt({ 'app.title': 'Ownership', app: { title: 'nested' } }, 'app.title')).toBe('Ownership');
  expect(textAt({ app: { title: 'Ownership' } }, 'app.title')).toBe('Ownership');
});

test('what is no text is not found', () => {
  expect(textAt({ app: { title: 'Ownership' } }, 'app')).toBeUndefined();
  expect(textAt({}, 'app.title')).toBeUndefined();
});

test('a text is found in the language of the person, else in the one for everybody', () => {
  const config = {
    resources: [
      { key: 'en-US', path: 'locales/modules/en-US.json' },
      { key: 'de-DE', path: 'locales/modules/de-DE.json' },
    ],
    fallback: { default: 'en-US' },
  };
  const { text } = readTranslations(config, join(__dirname, '../..'));
  const history = { i18n: 'pages.history' };
  expect([text(history), text(history, 'de_DE'), text(history, 'fr_FR')]).toEqual([
    'History',
    'Verlauf',
    'History',
  ]);
});
