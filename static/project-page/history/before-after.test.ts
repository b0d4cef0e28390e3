import { everyChangeItem } from '../../../test/builders/every-change-item';
import { ana, chen, engineers, productLead } from '../../../test/builders/answers';
import { activityId, roleId } from '../../../test/builders/ids';
import type { ChangeItem } from '../../../src/domain/change';
import { beforeAfter } from './before-after';

const rollout = activityId('rollout');
const nobody = { kind: 'nobody' };
const ofAna = { kind: 'owners', owners: [{ kind: 'person', accountId: ana }] };

it('shows what there was and what there is', () => {
  expect(beforeAfter({ kind: 'agreed', activityId: rollout, from: productLead, to: engineers })).toEqual([
    { before: { kind: 'owners', owners: [productLead] }, after: { kind: 'owners', owners: [engineers] } },
  ]);
});

it('shows an answer that is hidden from the reader as hidden, before and after', () => {
  expect(beforeAfter({ kind: 'answeredHidden', activityId: rollout, side: 'product' })).toEqual([
    { before: { kind: 'hidden' }, after: { kind: 'hidden' } },
  ]);
});

it('shows a vacant position as nobody, and a first answer as one after nothing', () => {
  expect(beforeAfter({ kind: 'leadNamed', side: 'product', from: null, to: ana })).toEqual([
    { before: nobody, after: ofAna },
  ]);
  expect(beforeAfter({ kind: 'leadNamed', side: 'product', from: ana, to: null })).toEqual([
    { before: ofAna, after: nobody },
  ]);
  expect(
    beforeAfter({ kind: 'answered', activityId: rollout, side: 'product', from: null, to: engineers }),
  ).toMatchObject([{ before: { kind: 'nothing' } }]);
});

it('shows the consulted and the informed one below the other, where they changed', () => {
  const involved = { consulted: [engineers], informed: [] };
  expect(beforeAfter({ kind: 'involvedChanged', activityId: rollout, from: null, to: involved })).toEqual([
    { about: 'consulted', before: nobody, after: { kind: 'owners', owners: [engineers] } },
  ]);
  const both = { consulted: [engineers], informed: [productLead] };
  const changed = beforeAfter({ kind: 'involvedChanged', activityId: rollout, from: null, to: both });
  expect(changed.map(({ about }) => about)).toEqual(['consulted', 'informed']);
});

it.each<[string, ChangeItem, unknown]>([
  [
    'the name it came with',
    { kind: 'roleRenamed', roleId: roleId('design'), from: null, to: 'UX' },
    { before: { kind: 'role', id: 'design' }, after: { kind: 'name', text: 'UX' } },
  ],
  [
    'what is not needed',
    { kind: 'appliesAnswered', activity: 'rollout', from: true, to: false },
    { before: { kind: 'needed' }, after: { kind: 'owners', owners: [{ kind: 'notNeeded' }] } },
  ],
  [
    'an epic that had no decision of its own',
    { kind: 'epicDecided', activity: 'rollout', side: 'product', from: null, to: engineers },
    { before: { kind: 'undecided' }, after: { kind: 'owners', owners: [engineers] } },
  ],
  [
    'what the rule says',
    { kind: 'shipsNothingAnswered', from: true, to: null },
    { before: { kind: 'shipsNothing' }, after: { kind: 'byRule' } },
  ],
  [
    'an owner that goes by the agreement again',
    { kind: 'ownerReleased', activity: 'rollout', from: { kind: 'person', accountId: chen } },
    { after: { kind: 'asAgreed' } },
  ],
])('shows %s', (_what, item, expected) => {
  expect(beforeAfter(item)).toMatchObject([expected]);
});

it('has a picture of everything that went from something to something else', () => {
  // What was said to the validator stands there in its own words.
  const sentences = ['nominated', 'absenceEntered', 'absenceRemoved', 'epicLetPass'];
  const without = everyChangeItem.filter((item) => 'from' in item && beforeAfter(item).length === 0);
  expect(without.map(({ kind }) => kind)).toEqual(sentences);
});
