import { anAgreementView } from '../../../../test/builders/agreement-view';
import { engineeringLead, engineers, productLead } from '../../../../test/builders/answers';
import { firstSteps } from './first-steps';

type Parts = Parameters<typeof anAgreementView>[0];

const stands = (parts: Parts) =>
  firstSteps(anAgreementView(parts)).steps.map(({ id, stands: how }) => `${id}: ${how}`);

const all = (said: NonNullable<NonNullable<Parts>['said']>['rollout'] & object) => ({
  rollout: said,
  experiment: said,
  feedback: said,
});

describe('the way to the first agreement', () => {
  it('begins with two leads', () => {
    expect(stands({ leads: { product: null, engineering: null } })).toEqual([
      'leads: now',
      'answers: later',
      'settle: later',
      'track: later',
    ]);
  });

  it('goes on with the answers of both, and knows who gave theirs', () => {
    const view = anAgreementView({ said: all({ product: engineers }) });
    expect(firstSteps(view).answered).toEqual({ product: true, engineering: false });
    expect(stands({ said: all({ product: engineers }) })[1]).toBe('answers: now');
  });

  it('counts no answers as given while one is missing', () => {
    const view = anAgreementView({ said: { rollout: { product: engineers } } });
    expect(firstSteps(view).answered).toEqual({ product: false, engineering: false });
  });

  it('settles what differs, and counts it', () => {
    const said = {
      ...all({ both: engineers }),
      rollout: { product: engineeringLead, engineering: productLead },
    };
    expect(stands({ said })[2]).toBe('settle: now');
    expect(firstSteps(anAgreementView({ said })).toSettle).toBe(1);
  });

  it('leads to the start of tracking when all is agreed', () => {
    expect(stands({ said: all({ both: engineers }) })).toEqual([
      'leads: done',
      'answers: done',
      'settle: done',
      'track: now',
    ]);
  });

  it('is over once Jira watches the epics', () => {
    expect(stands({ said: all({ both: engineers }), tracked: true })).not.toContain('track: now');
  });

  it('has nothing to settle where only one side answers', () => {
    const alone = { soleSide: 'product', leads: { product: null, engineering: null } } as const;
    expect(stands(alone)).toEqual(['leads: now', 'answers: later', 'track: later']);
  });
});
