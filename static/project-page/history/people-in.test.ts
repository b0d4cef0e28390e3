import type { ChangeView } from '../../../src/contract';
import { ana, ben, chen, person } from '../../../test/builders/answers';
import { activityId, agreementId } from '../../../test/builders/ids';
import { peopleIn } from './people-in';

it('is who did it, who brought it in, and whomever it names, also as the one who implements a winner', () => {
  const change: ChangeView = {
    id: '1',
    agreementId: agreementId('10000:0'),
    issueId: null,
    issueKey: null,
    actor: ana,
    importedBy: ben,
    at: '2026-05-01T09:00:00.000Z',
    items: [
      { kind: 'answeredHidden', activityId: activityId('rollout'), side: 'product' },
      { kind: 'agreed', activityId: activityId('rollout'), from: null, to: person('farah') },
      {
        kind: 'resultRecorded',
        activity: 'experiment',
        from: null,
        to: { activity: 'experiment', outcome: 'ship', implementer: chen },
      },
    ],
  };
  expect(peopleIn([change])).toEqual([ana, ben, person('farah').accountId, chen]);
});
