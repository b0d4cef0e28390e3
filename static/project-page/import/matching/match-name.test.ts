import { ana } from '../../../../test/builders/answers';
import { aHere } from '../../../../test/builders/here';
import { accountId, roleId } from '../../../../test/builders/ids';
import type { Found } from './here';
import { matchName } from './match-name';

const found = (id: string, name: string): Found => ({ accountId: accountId(id), name });
const matched = (name: string, people: Found[] = [], here = aHere()) =>
  matchName(name, here, new Map([[name, people]]));

it('goes by the spelling before it goes by the words', () => {
  const typed = found('chen', 'Chen Wu');
  expect(matched('Chen Wu', [found('other', 'Wu Chen'), typed])).toMatchObject({
    who: { kind: 'person', accountId: typed.accountId },
    certainty: 'sure',
  });
  const roles = [
    { id: roleId('role-1'), name: 'QA (web)' },
    { id: roleId('role-2'), name: 'QA' },
  ];
  expect(matched('QA', [], aHere({ roles })).who).toEqual({ kind: 'role', roleId: 'role-2' });
});

it('leaves open who of several it is, and offers those alone', () => {
  const twins = [found('one', 'Chen Wu'), found('two', 'Chen Wu')];
  expect(matched('Chen Wu', [...twins, found('three', 'Chen Wulf')])).toEqual({
    who: null,
    certainty: 'open',
    candidates: twins,
  });
  const several = [found('kim', 'Ana Kim'), found('bell', 'Ana Bell')];
  expect(matched('Ana', several)).toEqual({ who: null, certainty: 'open', candidates: several });
});

it('knows a position only where there is one', () => {
  const here = aHere({ soleSide: 'engineering', leads: { product: ana, engineering: accountId('ben') } });
  expect(matched('Product lead', [], here).who).toBeNull();
  expect(matched('PM', [], here).who).toBeNull();
  expect(matched('Tech lead', [], here).who).toEqual({ kind: 'lead', side: 'engineering' });
  expect(matched('Ana Kim', [found('ana', 'Ana Kim')], here).who).toEqual({ kind: 'person', accountId: ana });
});
