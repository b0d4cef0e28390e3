import { isDisplayed, type Surroundings } from './display-conditions';

const around = (properties: Record<string, unknown>, isProjectArchived = false): Surroundings => ({
  entityProperty: (entity, key) => Promise.resolve(properties[`${entity}.${key}`]),
  isProjectArchived,
});
const exists = (propertyKey: string, entity = 'issue') => ({ entityPropertyExists: { entity, propertyKey } });

test('a module without conditions shows', async () => {
  expect(await isDisplayed(undefined, around({}))).toBe(true);
});

test('entityPropertyExists asks the entity of the page', async () => {
  const page = around({ 'issue.ownership': { state: 'open' } });
  expect(await isDisplayed(exists('ownership'), page)).toBe(true);
  expect(await isDisplayed(exists('other'), page)).toBe(false);
  expect(await isDisplayed(exists('ownership', 'project'), page)).toBe(false);
});

test('objectName asks for a field inside the value', async () => {
  const page = around({ 'issue.ownership': { rollout: { state: 'open' } } });
  const inside = (objectName: string) => ({
    entityPropertyExists: { entity: 'issue', propertyKey: 'ownership', objectName },
  });
  expect(await isDisplayed(inside('rollout.state'), page)).toBe(true);
  expect(await isDisplayed(inside('rollout.owner'), page)).toBe(false);
});

test('several conditions must all hold, or one of them inside "or", and "not" turns around', async () => {
  const page = around({ 'issue.a': 1 });
  expect(await isDisplayed({ ...exists('a'), not: exists('b') }, page)).toBe(true);
  expect(await isDisplayed({ ...exists('a'), not: exists('a') }, page)).toBe(false);
  expect(await isDisplayed({ or: { ...exists('b'), and: exists('a') } }, page)).toBe(true);
  expect(await isDisplayed({ or: { ...exists('b'), not: exists('a') } }, page)).toBe(false);
});

test('entityPropertyEqualTo compares as text, and never holds for what is not there', async () => {
  const equals = (objectName: string, value: string) => ({
    entityPropertyEqualTo: { entity: 'app', propertyKey: 'settings', objectName, value },
  });
  const page = around({ 'app.settings': { flags: 'off', beta: true } });
  expect(await isDisplayed(equals('flags', 'off'), page)).toBe(true);
  expect(await isDisplayed(equals('flags', 'on'), page)).toBe(false);
  expect(await isDisplayed(equals('beta', 'true'), page)).toBe(true);
  expect(await isDisplayed(equals('missing', 'undefined'), page)).toBe(false);
  expect(await isDisplayed({ not: equals('flags', 'off') }, around({}))).toBe(true);
});

test('isProjectArchived asks for what it says', async () => {
  expect(await isDisplayed({ isProjectArchived: false }, around({}))).toBe(true);
  expect(await isDisplayed({ isProjectArchived: false }, around({}, true))).toBe(false);
  expect(await isDisplayed({ isProjectArchived: true }, around({}, true))).toBe(true);
});

test('an unknown condition is an error that names it', async () => {
  await expect(isDisplayed({ issueTipe: 'Epic' }, around({}))).rejects.toThrow('"issueTipe"');
});

test('an unknown parameter is an error', async () => {
  await expect(
    isDisplayed({ entityPropertyExists: { entity: 'issue', key: 'ownership' } }, around({})),
  ).rejects.toThrow();
});
