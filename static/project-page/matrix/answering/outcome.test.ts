import type { Answer } from '../../../../src/domain/owner';
import type { Said } from '../../../../test/builders/agreement';
import { anAgreementView } from '../../../../test/builders/agreement-view';
import { dataScience, engineers, productLead } from '../../../../test/builders/answers';
import { activityId } from '../../../../test/builders/ids';
import type { Move } from './moves';
import { outcomeOf } from './outcome';

const outcome = (rollout: Said, answer: Answer = engineers, by: Move['kind'] = 'choose') =>
  outcomeOf(anAgreementView({ said: { rollout } }), {
    activityId: activityId('rollout'),
    answer,
    by,
  });

describe('what an answer led to', () => {
  it('is agreed when both say the same', () => {
    expect(outcome({ both: engineers }, engineers, 'take')).toEqual({ kind: 'agreed' });
  });

  it('waits for the other', () => {
    expect(outcome({ product: engineers })).toEqual({ kind: 'waiting' });
  });

  it('may differ', () => {
    expect(outcome({ product: engineers, engineering: productLead })).toEqual({ kind: 'differs' });
  });

  it('is a proposal while something else is in force', () => {
    expect(outcome({ both: dataScience, product: engineers })).toEqual({ kind: 'proposed' });
  });

  it('tells who meant to agree that the other lead was faster', () => {
    expect(outcome({ product: engineers, engineering: productLead }, engineers, 'take')).toEqual({
      kind: 'stillDiffers',
    });
  });

  it.each(['take', 'withdraw'] as const)(
    'tells who met another agreement that theirs is a proposal: %s',
    (by) => {
      expect(outcome({ both: dataScience, product: engineers }, engineers, by)).toEqual({
        kind: 'agreedMeanwhile',
        owner: dataScience,
      });
    },
  );

  it('says what a lead stays with, whether it is in force or not', () => {
    const stays = { kind: 'stays', owner: engineers };
    expect(outcome({ both: engineers, engineering: productLead }, engineers, 'stay')).toEqual(stays);
    expect(outcome({ product: engineers, engineering: productLead }, engineers, 'stay')).toEqual(stays);
  });

  it('is no new agreement to take a proposal back', () => {
    const takenBack = { kind: 'takenBack', owner: engineers };
    expect(outcome({ both: engineers }, engineers, 'withdraw')).toEqual(takenBack);
    expect(outcome({ both: engineers, engineering: productLead }, engineers, 'withdraw')).toEqual(takenBack);
  });
});
