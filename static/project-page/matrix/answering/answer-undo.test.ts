import { anAgreementView } from '../../../../test/builders/agreement-view';
import type { Answer } from '../../../../src/domain/owner';
import type { Said } from '../../../../test/builders/agreement';
import { ana, engineers, productLead } from '../../../../test/builders/answers';
import { activityId } from '../../../../test/builders/ids';
import { answerUndo } from './answer-undo';

const rollout = activityId('rollout');
const view = (said: Said) => anAgreementView({ said: { rollout: said } }, ana);

function undo(before: Said, after: Said) {
  const line = view(before).activities.find(({ id }) => id === rollout);
  if (!line) throw new Error('No rollout');
  return answerUndo(line, view(after), rollout);
}

describe('the way back from an answer', () => {
  it('is to have given none, as long as the other side has not answered', () => {
    expect(undo({}, { product: engineers })).toEqual({ kind: 'takeBack' });
  });

  it('is the answer before', () => {
    expect(undo({ product: productLead }, { product: engineers })).toEqual({
      kind: 'answer',
      answer: productLead,
    });
  });

  it('can only be a proposal once both agreed', () => {
    const differs = { product: productLead, engineering: engineers };
    expect(undo(differs, { both: engineers })).toEqual({ kind: 'propose', answer: productLead });
  });

  it('is proposing again what was withdrawn', () => {
    expect(undo({ both: engineers, product: productLead }, { both: engineers })).toEqual({
      kind: 'answer',
      answer: productLead,
    });
  });

  it('is the answer before, which was in force, where one side alone answers', () => {
    const alone = { soleSide: 'product', leads: { product: ana, engineering: null } } as const;
    const of = (answer: Answer) => anAgreementView({ ...alone, said: { rollout: { both: answer } } }, ana);
    const [before] = of(productLead).activities;
    if (!before) throw new Error('No rollout');
    const { mine: _mine, ...withoutMine } = before;
    expect(answerUndo(before, of(engineers), rollout)).toEqual({ kind: 'answer', answer: productLead });
    expect(answerUndo(withoutMine, of(engineers), rollout)).toEqual({ kind: 'answer', answer: productLead });
  });

  it('is none where the first answer agreed at once, or nothing changed', () => {
    expect(undo({ engineering: engineers }, { both: engineers })).toBeUndefined();
    expect(undo({ product: engineers }, { product: engineers })).toBeUndefined();
  });
});
