import { anAgreement, type Said } from '../../test/builders/agreement';
import { engineers, productLead } from '../../test/builders/answers';
import { activityId } from '../../test/builders/ids';
import { activityOf } from './agreement';
import { takeBackAnswer } from './take-back-answer';

const rollout = activityId('rollout');

function takenBack(said: Said) {
  const agreement = anAgreement({ said: { rollout: said } });
  const record = activityOf(agreement, rollout);
  if (!record) throw new Error('No rollout');
  const edit = takeBackAnswer(agreement, record, 'product');
  return edit === 'overtaken' ? edit : { items: edit.items, left: activityOf(edit.next, rollout)?.answers };
}

describe('taking back an answer', () => {
  it('leaves none behind, and is recorded without saying what it was', () => {
    expect(takenBack({ product: engineers })).toEqual({
      items: [{ kind: 'answerTakenBack', activityId: 'rollout', side: 'product' }],
      left: {},
    });
  });

  it('changes nothing where there is none', () => {
    expect(takenBack({})).toEqual({ items: [], left: {} });
    expect(takenBack({ engineering: engineers })).toMatchObject({ items: [] });
  });

  it('comes too late once the other side has answered, or both agreed', () => {
    expect(takenBack({ product: engineers, engineering: productLead })).toBe('overtaken');
    expect(takenBack({ both: engineers })).toBe('overtaken');
  });
});
