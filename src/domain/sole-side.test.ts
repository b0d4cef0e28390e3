import { anAgreement, answeredAt } from '../../test/builders/agreement';
import { ana, ben, dataScience, engineers, productLead } from '../../test/builders/answers';
import { activityId } from '../../test/builders/ids';
import { activityOf } from './agreement';
import { withSoleSide } from './sole-side';

const at = '2026-06-01T08:00:00.000Z';
const rollout = activityId('rollout');

test('the one side’s answers are in force at once, and the other position is vacant', () => {
  const before = anAgreement({ said: { rollout: { engineering: engineers, product: dataScience } } });
  const { next, items } = withSoleSide(before, 'engineering', at);
  expect(next).toMatchObject({ soleSide: 'engineering', leads: { product: null, engineering: ben } });
  expect(activityOf(next, rollout)).toMatchObject({ inForce: { answer: engineers, since: at } });
  expect(activityOf(next, rollout)?.answers).not.toHaveProperty('product');
  expect(next.review).toEqual({ dueOn: '2026-11-28' });
  expect(items).toEqual([
    {
      kind: 'termsChanged',
      from: { kind: 'soleSide', value: null },
      to: { kind: 'soleSide', value: 'engineering' },
    },
    { kind: 'leadNamed', side: 'product', from: ana, to: null },
    { kind: 'agreed', activityId: 'rollout', from: null, to: engineers },
  ]);
});

test('what both agreed stays as it was', () => {
  const before = anAgreement({ said: { rollout: { both: engineers } } });
  const { next } = withSoleSide(before, 'engineering', at);
  expect(activityOf(next, rollout)?.inForce).toEqual({ answer: engineers, since: answeredAt });
});

test('an answer that names the position that is gone ends', () => {
  const before = anAgreement({ said: { rollout: { engineering: productLead } } });
  const { next } = withSoleSide(before, 'engineering', at);
  expect(activityOf(next, rollout)?.answers).toEqual({});
  expect(activityOf(next, rollout)).not.toHaveProperty('inForce');
});

test('two leads again: nothing that is in force is lost', () => {
  const alone = withSoleSide(
    anAgreement({ said: { rollout: { engineering: engineers } } }),
    'engineering',
    at,
  );
  const { next, items } = withSoleSide(alone.next, null, at);
  expect(next).toEqual({ ...alone.next, soleSide: null });
  expect(items).toHaveLength(1);
  expect(withSoleSide(next, null, at).items).toEqual([]);
});

test('nothing waits for an agreement that nobody can give', () => {
  const change = { kind: 'stopTracking' } as const;
  const before = anAgreement({
    tracked: true,
    proposals: [{ side: 'engineering', change, by: ben, at: answeredAt }],
  });
  expect(withSoleSide(before, 'engineering', at).next.proposals).toEqual([]);
});
