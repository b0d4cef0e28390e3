import { addDays } from '../../../../src/domain/calendar';
import { ana, chen, person, productLead } from '../../../../test/builders/answers';
import { aRow } from '../../../../test/builders/epic-row';
import { today } from '../../../../test/builders/epic';
import { dueWork } from './due-work';

const at = '2026-06-01T08:00:00.000Z';
const said = { rollout: { both: person('chen') }, feedback: { both: productLead } };
const works = (...[epic]: Parameters<typeof aRow>) =>
  dueWork([aRow(epic, said)]).map(({ row: _row, ...work }) => work);

it('is due with the epic until that is done; nobody owns what is open', () => {
  const day = addDays(today, 30);
  expect(works({ dueInDays: 30 })).toEqual([
    { activity: 'rollout', owner: chen, day, of: 'epic', mark: 'owned' },
    { activity: 'experiment', owner: null, day, of: 'epic', mark: 'warning' },
    { activity: 'feedback', owner: ana, day, of: 'epic', mark: 'owned' },
  ]);
  expect(works({ dueInDays: 3 })[1]).toMatchObject({ mark: 'critical' });
  expect(works({ stage: 'toDo' })[1]).toMatchObject({ day: null, mark: 'toDecide' });
});

it('is due with its result after that, or when the owner expects it', () => {
  const expected = { on: addDays(today, 9), by: chen, at };
  const [rollout, , feedback] = works({
    ...{ stage: 'done', doneDaysAgo: 4, dueInDays: -20 },
    decisions: { rollout: { answers: {}, expected } },
  });
  expect(rollout).toMatchObject({ day: addDays(today, 9), of: 'result' });
  expect(feedback).toMatchObject({ day: addDays(today, 26), of: 'result' });
});

it('leaves out what is closed, not needed or not tracked', () => {
  expect(works({ tracked: false })).toEqual([]);
  const shipsNothing = { value: true, by: ana, at };
  expect(works({ decisions: { shipsNothing } })).toEqual([]);
  const closed = { answers: {}, closed: { by: ana, at, accountId: chen } };
  expect(works({ decisions: { rollout: closed } }).map(({ activity }) => activity)).toEqual([
    'experiment',
    'feedback',
  ]);
});
