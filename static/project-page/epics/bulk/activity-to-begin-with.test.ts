import { productLead } from '../../../../test/builders/answers';
import { aRow } from '../../../../test/builders/epic-row';
import { activityToBeginWith } from './activity-to-begin-with';

const owned = { both: productLead };

it('is the one that most of the epics have nobody for', () => {
  const rows = [
    aRow({ number: 1 }, { rollout: owned, experiment: owned }),
    aRow({ number: 2 }, { rollout: owned }),
    aRow({ number: 3 }, { feedback: owned }),
  ];
  expect(activityToBeginWith(rows)).toBe('experiment');
  expect(activityToBeginWith(rows.slice(0, 1))).toBe('feedback');
});

it('is the first one where nothing tells them apart', () => {
  expect(activityToBeginWith([aRow()])).toBe('rollout');
});
