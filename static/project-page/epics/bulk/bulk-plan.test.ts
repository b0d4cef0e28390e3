import {
  ana,
  ben,
  dataScience,
  engineers,
  notNeeded,
  person,
  productLead,
} from '../../../../test/builders/answers';
import { named, passedBack, saidBy } from '../../../../test/builders/decision';
import { aRow } from '../../../../test/builders/epic-row';
import { accountId } from '../../../../test/builders/ids';
import type { BulkDraft } from './bulk-command';
import { bulkPlan } from './bulk-plan';

const at = '2026-06-01T08:00:00.000Z';
const activity = 'rollout' as const;
const said = { value: true, by: ana, at };
const closed = { rollout: { answers: {}, closed: { by: ana, at, accountId: null } } };
const answered = (...given: Parameters<typeof saidBy>) => ({
  rollout: { answers: { [given[0] === ana ? 'product' : 'engineering']: saidBy(...given) } },
});
const numbers = (of: readonly { facts: { key: string } }[]) => of.map(({ facts }) => facts.key);

function planned(draft: BulkDraft, rows: Parameters<typeof bulkPlan>[1]) {
  const { rows: done, leftOut, objects } = bulkPlan(draft, rows);
  return {
    done: numbers(done),
    leftOut: Object.fromEntries(leftOut.map(({ why, rows: left }) => [why, numbers(left)])),
    objects: numbers(objects),
  };
}

const rows = [
  aRow({ number: 1 }),
  aRow({ number: 2, decisions: { shipsNothing: said } }),
  aRow({ number: 3, tracked: false, stage: 'done' }),
  aRow({ number: 4, tracked: false, resolutionName: "Won't do" }),
  aRow({ number: 5, tracked: false }, {}, { agreement: { tracking: null } }),
];

it.each<[BulkDraft, string[], Record<string, string[]>]>([
  [{ kind: 'shipsNothing' }, ['SHOP-1'], { already: ['SHOP-2'], notTracked: ['SHOP-3', 'SHOP-4', 'SHOP-5'] }],
  [
    { kind: 'track' },
    ['SHOP-3'],
    { tracked: ['SHOP-1', 'SHOP-2'], notShipped: ['SHOP-4'], notStarted: ['SHOP-5'] },
  ],
])('says what %j would do, and to which epics it would not', (draft, done, leftOut) => {
  expect(planned(draft, rows)).toEqual({ done, leftOut, objects: [] });
});

it('decides what is open, unless one said so already; and names those where the other lead said otherwise', () => {
  const among = [
    aRow({ number: 1 }),
    aRow({ number: 2, decisions: answered(ana, person('chen')) }),
    aRow({ number: 3, decisions: answered(ben, engineers) }),
    aRow({ number: 4, decisions: closed }),
    aRow({ number: 5, decisions: answered(ben, person('chen')) }),
  ];
  expect(planned({ kind: 'decide', activity, answer: person('chen') }, among)).toEqual({
    done: ['SHOP-1', 'SHOP-3', 'SHOP-5'],
    leftOut: { same: ['SHOP-2'], closed: ['SHOP-4'] },
    objects: ['SHOP-3'],
  });
  expect(planned({ kind: 'notNeeded', activity, answer: notNeeded }, among).objects).toEqual([
    'SHOP-3',
    'SHOP-5',
  ]);
  expect(planned({ kind: 'decide', activity }, among).done).toHaveLength(4);
});

it('names a person where a role of one’s own side owns it', () => {
  const byRole = { rollout: { both: engineers } };
  const asBen = { viewer: ben };
  const decisions = { rollout: { answers: {}, named: named(accountId('chen')) } };
  const among = [
    aRow({ number: 1 }, byRole, asBen),
    aRow({ number: 2 }, { rollout: { both: productLead } }, asBen),
    aRow({ number: 3 }, { rollout: { both: dataScience } }, asBen),
    aRow({ number: 4, decisions }, byRole, asBen),
  ];
  expect(planned({ kind: 'name', activity, accountId: accountId('chen') }, among)).toEqual({
    done: ['SHOP-1'],
    leftOut: { noRole: ['SHOP-2'], otherSide: ['SHOP-3'], same: ['SHOP-4'] },
    objects: [],
  });
  expect(planned({ kind: 'name', activity, accountId: accountId('farah') }, among).done).toEqual([
    'SHOP-1',
    'SHOP-4',
  ]);
});

it('objects to nobody where one side alone answers', () => {
  const alone = { agreement: { soleSide: 'product', leads: { product: ana, engineering: null } } } as const;
  const row = aRow({ number: 1, decisions: answered(ben, engineers) }, {}, alone);
  expect(planned({ kind: 'decide', activity, answer: person('chen') }, [row]).objects).toEqual([]);
});

it('names the same person again who passed it back', () => {
  const decisions = {
    rollout: { answers: {}, named: named(accountId('chen')), response: passedBack(accountId('chen')) },
  };
  const row = aRow({ number: 1, decisions }, { rollout: { both: engineers } }, { viewer: ben });
  expect(planned({ kind: 'name', activity, accountId: accountId('chen') }, [row]).done).toEqual(['SHOP-1']);
});

it('snoozes what warns, at most twice in a row', () => {
  const snoozed = (times: number, until: string) => ({
    rollout: {
      answers: {},
      snooze: { warning: 'unanswered', until, reason: 'Later', by: ana, at, times } as const,
    },
  });
  const among = [
    aRow({ number: 1 }),
    aRow({ number: 2 }, { rollout: { both: productLead } }),
    aRow({ number: 3, decisions: snoozed(1, '2026-09-20') }),
    aRow({ number: 4, decisions: snoozed(1, '2026-09-15') }),
    aRow({ number: 5, decisions: snoozed(2, '2026-09-15') }),
  ];
  expect(planned({ kind: 'snooze', activity }, among)).toEqual({
    done: ['SHOP-1', 'SHOP-4'],
    leftOut: { noWarning: ['SHOP-2'], snoozed: ['SHOP-3'], snoozedTwice: ['SHOP-5'] },
    objects: [],
  });
});
