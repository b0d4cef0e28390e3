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

it('has no picture of an answer that stays: the sentence names it', () => {
  const item = {
    kind: 'answered',
    activityId: rollout,
    side: 'product',
    from: engineers,
    to: engineers,
  } as const;
  expect(beforeAfter(item)).toEqual([]);
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
    'who was in a role, and who is',
    { kind: 'roleMembersChanged', roleId: roleId('design'), from: [ana], to: [chen] },
    { before: ofAna, after: { kind: 'owners', owners: [{ kind: 'person', accountId: chen }] } },
  ],
  [
    'a rule of the agreement',
    {
      kind: 'termsChanged',
      from: { kind: 'decideBy', value: 'inProgress' },
      to: { kind: 'decideBy', value: 'done' },
    },
    {
      before: { kind: 'terms', change: { kind: 'decideBy', value: 'inProgress' } },
      after: { kind: 'terms', change: { kind: 'decideBy', value: 'done' } },
    },
  ],
  [
    'for when the next review was, and is',
    { kind: 'reviewConfirmed', side: 'product', from: '2026-10-30', to: '2027-04-28' },
    {
      about: 'nextReview',
      before: { kind: 'day', day: '2026-10-30' },
      after: { kind: 'day', day: '2027-04-28' },
    },
  ],
  [
    'a note that was taken away',
    { kind: 'noteChanged', activityId: rollout, from: 'Until launch', to: null },
    { before: { kind: 'note', text: 'Until launch' }, after: { kind: 'nothing' } },
  ],
  [
    'a day that was not expected before',
    { kind: 'resultExpected', activity: 'rollout', from: null, to: '2026-05-15' },
    { before: { kind: 'nothing' }, after: { kind: 'day', day: '2026-05-15' } },
  ],
  [
    'how far the work got',
    {
      kind: 'resultRecorded',
      activity: 'rollout',
      from: { activity: 'rollout', stage: 'canary' },
      to: { activity: 'rollout', stage: 'full' },
    },
    {
      before: { kind: 'result', result: { activity: 'rollout', stage: 'canary' } },
      after: { kind: 'result', result: { activity: 'rollout', stage: 'full' } },
    },
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
