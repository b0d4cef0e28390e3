import { errorCodes } from '../../../src/contract/result';
import { defaultActivities, defaultRoles } from '../../../src/domain/default-matrix';
import catalogue from '../../../locales/en-US.json';

it('names every activity and role of the default matrix', () => {
  const unnamed = defaultActivities.filter(({ id }) => !(id in catalogue.activity));
  expect(unnamed).toEqual([]);
  expect(defaultRoles.filter(({ id }) => !(id in catalogue.role))).toEqual([]);
});

it('has words for every error', () => {
  expect(errorCodes.filter((code) => !(code in catalogue.errors))).toEqual([]);
});

it('has both forms of every text that counts', () => {
  const keys = (node: unknown, path = ''): string[] =>
    typeof node === 'object' && node !== null
      ? Object.entries(node).flatMap(([key, inner]) => keys(inner, `${path}.${key}`))
      : [path];
  const all = new Set(keys(catalogue));
  const counting = [...all].filter((key) => key.endsWith('_one') || key.endsWith('_other'));
  expect(
    counting
      .map((key) => key.replace(/_(one|other)$/, ''))
      .flatMap((key) => [`${key}_one`, `${key}_other`])
      .filter((key) => !all.has(key)),
  ).toEqual([]);
});
