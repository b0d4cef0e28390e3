import { ana, ben } from '../../../../test/builders/answers';
import { agreementId } from '../../../../test/builders/ids';
import { keepOpenGroups, readOpenGroups } from './open-groups';

const agreement = agreementId('10000:0');

function aStore(content: Record<string, string> = {}) {
  const items = new Map(Object.entries(content));
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
}

it('finds the groups as this person left them in this agreement', () => {
  const store = aStore();
  keepOpenGroups(() => store, agreement, ana, ['howTeam']);
  expect(readOpenGroups(() => store, agreement, ana)).toEqual(['howTeam']);
  expect(readOpenGroups(() => store, agreement, ben)).toEqual(['afterCode']);
  expect(readOpenGroups(() => store, agreementId('10000:1'), ana)).toEqual(['afterCode']);
});

it('keeps all of them closed, too', () => {
  const store = aStore();
  keepOpenGroups(() => store, agreement, ana, []);
  expect(readOpenGroups(() => store, agreement, ana)).toEqual([]);
});

it('begins as at first where something else is kept', () => {
  const store = aStore({ [`groups:${agreement}:${ana}`]: '["gone"]' });
  expect(readOpenGroups(() => store, agreement, ana)).toEqual(['afterCode']);
});
