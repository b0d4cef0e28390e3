import { ana } from '../../../../test/builders/answers';
import { engineers, productLead } from '../../../../test/builders/answers';
import { activityId, agreementId } from '../../../../test/builders/ids';
import { readDraft, without, writeDraft } from './answer-draft';

const agreement = agreementId('10000:0');
const rollout = activityId('rollout');

function aStore(content: Record<string, string> = {}) {
  const items = new Map(Object.entries(content));
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
}

describe('a draft of answers', () => {
  it('survives a reload', () => {
    const store = aStore();
    writeDraft(() => store, agreement, ana, { [rollout]: engineers });
    expect(readDraft(() => store, agreement, ana)).toEqual({ rollout: engineers });
  });

  it('belongs to one agreement', () => {
    const store = aStore();
    writeDraft(() => store, agreement, ana, { [rollout]: engineers });
    expect(readDraft(() => store, agreementId('10001:0'), ana)).toEqual({});
  });

  it('leaves nothing behind when it is empty', () => {
    const store = aStore();
    writeDraft(() => store, agreement, ana, { [rollout]: engineers });
    writeDraft(() => store, agreement, ana, {});
    expect(store.items.size).toBe(0);
  });

  it.each(['{', '{"rollout":{"kind":"nonsense"}}', '7'])('starts over from %j', (stored) => {
    expect(readDraft(() => aStore({ 'draft:10000:0:ana': stored }), agreement, ana)).toEqual({});
  });

  it('does without a browser that keeps nothing', () => {
    const refuse = (): never => {
      throw new Error('SecurityError');
    };
    expect(readDraft(refuse, agreement, ana)).toEqual({});
    expect(() => {
      writeDraft(refuse, agreement, ana, { [rollout]: engineers });
    }).not.toThrow();
  });

  it('loses one answer when it is taken back', () => {
    const feedback = activityId('feedback');
    expect(without({ [rollout]: engineers, [feedback]: productLead }, rollout)).toEqual({
      feedback: productLead,
    });
  });
});
