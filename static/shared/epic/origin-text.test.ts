import { ana, ben, chen, engineers, notNeeded, person, productLead } from '../../../test/builders/answers';
import type { Answer } from '../../../src/domain/owner';
import { held, named, saidApplies, saidBy } from '../../../test/builders/decision';
import { aCase, type CaseOptions, type FoundCase } from '../../../test/builders/epic-row';

/** The keys of the texts: there is no catalogue. */
async function origin(epic: FoundCase, options: CaseOptions): Promise<string | undefined> {
  Object.assign(globalThis, { __bridge: { callBridge: () => Promise.resolve({}) } });
  const { originText } = await import('./origin-text');
  return originText(aCase(epic, options), 'rollout');
}

const said = (both: Answer): CaseOptions => ({ said: { rollout: { both } } });
const everyOne = { kind: 'every' } as const;

describe('who decided it, and since when that holds', () => {
  it.each<[string, FoundCase, CaseOptions, string | undefined]>([
    ['the agreement', {}, said(productLead), 'epic.origin.agreedSince'],
    ['both agreed that it is not needed', {}, said(notNeeded), 'epic.origin.agreedSince'],
    [
      'a rule says that it is not needed',
      {},
      {
        ...said(productLead),
        agreement: {
          settings: {
            appliesTo: {
              rollout: { kind: 'some', filter: { labels: ['growth'], componentIds: [], typeIds: [] } },
              experiment: everyOne,
              feedback: everyOne,
            },
          },
        },
      },
      'epic.origin.agreement',
    ],
    [
      'somebody from the role was named',
      { decisions: { rollout: { answers: {}, named: named(chen) } } },
      said(engineers),
      'epic.origin.role',
    ],
    [
      'the viewer',
      { decisions: { rollout: { answers: { product: saidBy(ana, productLead) } } } },
      {},
      'epic.origin.you',
    ],
    [
      'the other lead',
      { decisions: { rollout: { answers: { engineering: saidBy(ben, productLead) } } } },
      {},
      'epic.origin.epic',
    ],
    [
      'both leads',
      {
        decisions: {
          rollout: { answers: { product: saidBy(ana, productLead), engineering: saidBy(ben, productLead) } },
        },
      },
      {},
      'epic.origin.both',
    ],
    [
      'its owner stays, as agreed',
      { decisions: { rollout: { answers: {}, held: held(productLead) } } },
      said(productLead),
      'epic.origin.agreedSince',
    ],
    [
      'its owner stays, though something else is agreed now',
      { decisions: { rollout: { answers: {}, held: held(person('chen')) } } },
      said(productLead),
      'epic.origin.held',
    ],
    [
      'somebody said that there is none',
      { decisions: { rollout: { answers: {}, applies: saidApplies(false, ben) } } },
      {
        agreement: {
          settings: { appliesTo: { rollout: { kind: 'ask' }, experiment: everyOne, feedback: everyOne } },
        },
      },
      'epic.origin.epic',
    ],
    ['nobody', {}, {}, undefined],
  ])('%s', async (_who, epic, options, expected) => {
    expect(await origin(epic, options)).toBe(expected);
  });
});
