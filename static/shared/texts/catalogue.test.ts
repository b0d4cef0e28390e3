import { errorCodes } from '../../../src/contract/result';
import { defaultActivities, defaultRoles } from '../../../src/domain/default-matrix';
import german from '../../../locales/de-DE.json';
import catalogue from '../../../locales/en-US.json';
import japanese from '../../../locales/ja-JP.json';
import germanMail from '../../../locales/mail/de-DE.json';
import mail from '../../../locales/mail/en-US.json';
import japaneseMail from '../../../locales/mail/ja-JP.json';
import modules from '../../../locales/modules/en-US.json';
import germanModules from '../../../locales/modules/de-DE.json';
import japaneseModules from '../../../locales/modules/ja-JP.json';

it('names every activity and role of the default matrix, alone and inside a sentence', () => {
  const unnamed = (things: readonly { id: string }[], names: object) =>
    things.filter(({ id }) => !(id in names));
  for (const names of [catalogue.activity, catalogue.activityWithin]) {
    expect(unnamed(defaultActivities, names)).toEqual([]);
  }
  for (const names of [catalogue.role, catalogue.roleWithin]) {
    expect(unnamed(defaultRoles, names)).toEqual([]);
  }
});

it('has words for every error', () => {
  expect(errorCodes.filter((code) => !(code in catalogue.errors))).toEqual([]);
});

/** Every text by its key, `errors.retry`. */
const textsIn = (node: unknown, path: string[] = []): [key: string, text: unknown][] =>
  typeof node === 'object' && node !== null
    ? Object.entries(node).flatMap(([key, inner]) => textsIn(inner, [...path, key]))
    : [[path.join('.'), node]];

/** Each once: a language may need one twice. */
const placeholdersOf = (text: unknown) =>
  [...new Set([...String(text).matchAll(/\{\w+\}/g)].map(([name]) => name))].toSorted();

it('has both forms of every text that counts', () => {
  const all = new Set(textsIn(catalogue).map(([key]) => key));
  const counting = [...all].filter((key) => key.endsWith('_one') || key.endsWith('_other'));
  expect(
    counting
      .map((key) => key.replace(/_(one|other)$/, ''))
      .flatMap((key) => [`${key}_one`, `${key}_other`])
      .filter((key) => !all.has(key)),
  ).toEqual([]);
});

describe.each([
  ['German', german, catalogue],
  ['Japanese', japanese, catalogue],
  ['German mail', germanMail, mail],
  ['Japanese mail', japaneseMail, mail],
  ['German module', germanModules, modules],
  ['Japanese module', japaneseModules, modules],
])('the %s texts', (_, translated, english) => {
  const inEnglish = new Map(textsIn(english));
  const texts = textsIn(translated);

  it('are those that there are in English', () => {
    expect(texts.map(([key]) => key).toSorted()).toEqual([...inEnglish.keys()].toSorted());
  });

  it('fill in the same things', () => {
    const different = texts.filter(
      ([key, text]) => String(placeholdersOf(text)) !== String(placeholdersOf(inEnglish.get(key))),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });
});

it('leaves what Forge serves for the manifest below the limit that all languages share', () => {
  const served = Buffer.byteLength(JSON.stringify([modules, germanModules, japaneseModules]));
  expect(served).toBeLessThan(100_000);
});

it.each([
  ['English', catalogue, mail],
  ['German', german, germanMail],
  ['Japanese', japanese, japaneseMail],
])('says the same in a mail as on the screen, in %s', (_, { activity, epic, flag }, inMail) => {
  const { unasked, unanswered } = epic;
  expect(inMail.activity).toEqual(activity);
  expect({ ...flag, unasked, unanswered }).toMatchObject(inMail.warning);
});
