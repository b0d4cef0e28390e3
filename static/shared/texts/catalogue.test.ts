import { errorCodes } from '../../../src/contract/result';
import { defaultActivities, defaultRoles } from '../../../src/domain/default-matrix';
import catalogue from '../../../locales/en-US.json';

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
