import { accountId } from '../../../test/builders/ids';
import { anIndexedEpic } from '../../../test/builders/indexed-epic';
import { teamLoad } from './team-load';

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
