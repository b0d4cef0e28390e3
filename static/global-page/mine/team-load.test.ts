import type { AgreementId } from '../../../src/domain/ids';
import type { Side } from '../../../src/domain/side';
import { accountId, agreementId } from '../../../test/builders/ids';
import { anIndexedEpic } from '../../../test/builders/indexed-epic';
import { gapsByAgreement, teamLoad } from './team-load';

const [ben, chen] = [accountId('ben'), accountId('chen')];
const ownedBy = (owner: typeof ben) => ({ state: 'owned', owner }) as const;

test('who owns most comes first, with what is critical and what is late', () => {
  const load = teamLoad([
    anIndexedEpic({ rollout: ownedBy(chen) }),
    anIndexedEpic({ rollout: ownedBy(ben), feedback: ownedBy(ben), severity: 'critical' }),
    anIndexedEpic({ rollout: { ...ownedBy(ben), reason: 'missingResult' } }),
  ]);
  expect(load).toMatchObject([
    {
      accountId: ben,
      total: 3,
      of: {
        rollout: { owned: 2, critical: 1, late: 1 },
        experiment: { owned: 0 },
        feedback: { owned: 1, critical: 1, late: 0 },
      },
    },
    { accountId: chen, total: 1, of: { rollout: { owned: 1, critical: 0 } } },
  ]);
});

test('what is closed or has no owner is nobody’s load', () => {
  expect(
    teamLoad([anIndexedEpic({ rollout: { state: 'closed', owner: ben }, feedback: { state: 'open' } })]),
  ).toEqual([]);
});

test('gaps count by epic and agreement, where it is the reader’s turn', () => {
  const [first, second, led] = [agreementId('10000:0'), agreementId('10000:1'), agreementId('10000:2')];
  const unanswered = { state: 'open', reason: 'unanswered' } as const;
  const toName = (turn: Side) => ({ state: 'open', reason: 'unnamed', turn }) as const;
  const gaps = gapsByAgreement(
    [
      anIndexedEpic({ rollout: unanswered, feedback: unanswered, severity: 'critical' }),
      anIndexedEpic({ rollout: toName('product'), severity: 'warning' }),
      anIndexedEpic({ rollout: toName('engineering'), severity: 'critical' }),
      anIndexedEpic({ rollout: toName('engineering'), severity: 'warning', agreement: second }),
      anIndexedEpic({ rollout: { state: 'toDecide', reason: 'unasked' }, severity: 'warning' }),
      anIndexedEpic({ rollout: unanswered, severity: 'warning', agreement: led }),
    ],
    new Map<AgreementId, Side>([
      [first, 'product'],
      [second, 'engineering'],
    ]),
  );
  expect([...gaps]).toEqual([
    [first, { epics: 2, critical: 1 }],
    [second, { epics: 1, critical: 0 }],
  ]);
});
