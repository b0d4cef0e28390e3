import { ana, ben } from '../../test/builders/answers';
import { everyChangeItem } from '../../test/builders/every-change-item';
import { activityId, agreementId, issueId } from '../../test/builders/ids';
import type { Change, ChangeItem } from './change';
import { newsOf } from './digest-news';

const change = (on: string | null, items: ChangeItem[]): Change => ({
  id: 'x:000001',
  agreementId: agreementId('10000:0'),
  issueId: on === null ? null : issueId(on),
  actor: ben,
  at: '2026-05-02T00:00:00.000Z',
  items,
});
const toAna = { accountId: ana, since: '2026-05-01T00:00:00.000Z', concerns: () => true };

const lasting = everyChangeItem.filter(({ kind }) => kind !== 'answerTakenBack');
it.each(lasting.map((item) => [item.kind, item] as const))('tells of %s in one place', (_, item) => {
  const told = newsOf([change(null, [item]), change('20001', [item])], toAna);
  expect(told.matrix.length + told.epics.length).toBe(1);
});

it('tells of no answer that was taken back, and of the one that came after', () => {
  const answered: ChangeItem = {
    kind: 'answered',
    activityId: activityId('spec'),
    side: 'engineering',
    from: null,
    to: { kind: 'lead', side: 'product' },
  };
  const takenBack: ChangeItem = {
    kind: 'answerTakenBack',
    activityId: activityId('spec'),
    side: 'engineering',
  };
  const at = (hour: number, item: ChangeItem): Change => ({
    ...change(null, [item]),
    at: `2026-05-02T0${String(hour)}:00:00.000Z`,
  });
  const topics = (...changes: Change[]) => newsOf(changes, toAna).matrix.map(({ topic }) => topic);
  expect(topics(at(2, takenBack), at(1, answered))).toEqual([]);
  expect(topics(at(1, takenBack))).toEqual([]);
  expect(topics(at(3, answered), at(2, takenBack), at(1, answered))).toEqual(['answered']);
  expect(topics(at(2, { ...takenBack, side: 'product' }), at(1, answered))).toEqual(['answered']);
  expect(topics(at(2, { ...takenBack, activityId: activityId('rollout') }), at(1, answered))).toEqual([
    'answered',
  ]);
});

it('names each activity and each epic once, agreements first and results after decisions', () => {
  const note = (activity: string): ChangeItem => ({
    kind: 'noteChanged',
    activityId: activityId(activity),
    from: null,
    to: 'Ends at 100 %',
  });
  const agreed: ChangeItem = {
    kind: 'agreed',
    activityId: activityId('spec'),
    from: null,
    to: { kind: 'lead', side: 'product' },
  };
  const { matrix } = newsOf([change(null, [note('spec'), agreed]), change(null, [note('spec')])], toAna);
  expect(matrix).toEqual([
    { topic: 'agreed', activityIds: ['spec'] },
    { topic: 'notes', activityIds: ['spec'] },
  ]);
  const reopened: ChangeItem = { kind: 'workReopened', activity: 'rollout' };
  const { epics } = newsOf(
    [
      change('20001', [reopened]),
      change('20002', [reopened, { kind: 'epicTracked' }]),
      change('20001', [reopened]),
    ],
    toAna,
  );
  expect(epics).toEqual([
    { topic: 'decided', issueIds: ['20002'] },
    { topic: 'results', issueIds: ['20001', '20002'] },
  ]);
});
