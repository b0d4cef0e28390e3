import type { Given } from '../../../../src/domain/agreement';
import { given } from '../../../../test/builders/agreement';
import {
  ana,
  ben,
  dataScience,
  engineeringLead,
  engineers,
  productLead,
} from '../../../../test/builders/answers';
import { activityPicture } from './activity-picture';

const since = '2026-05-01T09:00:00.000Z';

describe('the picture of an activity', () => {
  it('has two empty halves before anybody answered', () => {
    expect(activityPicture({ state: 'suggested' })).toEqual({
      kind: 'apart',
      seam: 'open',
      halves: { product: { kind: 'missing' }, engineering: { kind: 'missing' } },
    });
  });

  it('hides the half of an author who answered alone', () => {
    expect(activityPicture({ state: 'waiting', for: 'engineering' })).toMatchObject({
      seam: 'waiting',
      halves: { product: { kind: 'hidden' }, engineering: { kind: 'missing' } },
    });
  });

  it('shows authors their own half, on their own side', () => {
    const mine = given(ana, engineers);
    expect(activityPicture({ state: 'waiting', for: 'product', given: mine })).toMatchObject({
      halves: { product: { kind: 'missing' }, engineering: { kind: 'given', given: mine } },
    });
  });

  it('keeps two answers apart, and says how', () => {
    const answers = { product: given(ana, engineeringLead), engineering: given(ben, productLead) };
    expect(activityPicture({ state: 'differs', answers, clash: 'orphan' })).toMatchObject({
      kind: 'apart',
      seam: 'orphan',
      halves: { product: { given: answers.product }, engineering: { given: answers.engineering } },
    });
  });

  it('stays whole while somebody proposes a change', () => {
    const proposed = given(ben, dataScience);
    expect(
      activityPicture({
        state: 'changing',
        answer: engineers,
        since,
        answers: { product: given(ana, engineers), engineering: proposed },
      }),
    ).toEqual({
      kind: 'joined',
      answer: engineers,
      since,
      stances: [{ kind: 'proposes', side: 'engineering', given: proposed }],
    });
  });

  it('shows both that a lead refuses a proposal, and why', () => {
    const proposed = given(ben, dataScience);
    const refusal = { ...given(ana, engineers, 'The flag is ours.'), at: '2026-05-02T09:00:00.000Z' };
    const stances = (product: Given) => {
      const picture = activityPicture({
        state: 'changing',
        answer: engineers,
        since,
        answers: { product, engineering: proposed },
      });
      return picture.kind === 'joined' ? picture.stances : [];
    };
    expect(stances(refusal)).toEqual([
      { kind: 'stays', side: 'product', given: refusal },
      { kind: 'proposes', side: 'engineering', given: proposed },
    ]);
    expect(stances({ ...refusal, at: '2026-04-30T09:00:00.000Z' })).toHaveLength(1);
  });
});
