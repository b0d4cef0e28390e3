import { anAgreement, trackingStartedAt } from '../../test/builders/agreement';
import { ana, ben, chen, engineers, notNeeded, person, productLead } from '../../test/builders/answers';
import { expectedOn, named } from '../../test/builders/decision';
import { anEpic, today } from '../../test/builders/epic';
import { everyChangeItem } from '../../test/builders/every-change-item';
import { activityId, agreementId, issueId } from '../../test/builders/ids';
import type { Agreement } from './agreement';
import { addDays } from './calendar';
import type { Change, ChangeItem } from './change';
import { composeDigest, type Digest, isWorthSending, toldIn } from './digest';
import type { JudgedEpic, Reader } from './digest-epics';
import { namedIn } from './digest-named';
import type { EpicDecisions, EpicFacts } from './epic';
import { epicVerdict } from './epic-verdict';
import { termsOf } from './terms';

const now = new Date(`${today}T08:00:00.000Z`);
const since = `${addDays(today, -1)}T08:00:00.000Z`;
const agreement = anAgreement({
  tracked: true,
  said: { rollout: { both: engineers }, experiment: { both: notNeeded }, feedback: { both: productLead } },
  settings: {
    appliesTo: { rollout: { kind: 'every' }, experiment: { kind: 'every' }, feedback: { kind: 'every' } },
  },
});

const judged = (facts: EpicFacts, decisions: EpicDecisions = {}, under = agreement): JudgedEpic => ({
  facts,
  decisions,
  verdict: epicVerdict({
    facts,
    decisions,
    trackedSince: trackingStartedAt,
    terms: termsOf(under),
    today,
  }),
});

const change = (actor: Change['actor'], items: ChangeItem[], rest: Partial<Change> = {}): Change => ({
  id: 'x:000001',
  agreementId: agreementId('10000:0'),
  issueId: null,
  actor,
  at: `${addDays(today, -1)}T12:00:00.000Z`,
  items,
  ...rest,
});

const toAna: Reader = { accountId: ana, side: 'product', hidden: [] };
const toBen: Reader = { accountId: ben, side: 'engineering', hidden: [] };
const toChen: Reader = { accountId: chen, side: null, hidden: [] };

const compose = (
  reader: Reader,
  {
    changes = [],
    epics = [],
    under = agreement,
  }: { changes?: Change[]; epics?: JudgedEpic[]; under?: Agreement } = {},
): Digest => composeDigest({ agreement: under, reader, changes, epics, since, now });

const unnamed = judged(anEpic());
const agreed: ChangeItem = { kind: 'agreed', activityId: activityId('spec'), from: null, to: engineers };

test('there is nothing to say where nothing happened, waits or is due', () => {
  const digest = compose(toChen);
  expect(digest).toEqual({ news: { matrix: [], epics: [] }, waits: { matters: [], warnings: [] }, due: [] });
  expect(isWorthSending(digest, 'daily', [])).toBe(false);
  expect(isWorthSending(digest, 'weekly', [])).toBe(false);
});

describe('what is new', () => {
  it('is what others did since the last one', () => {
    const of = (each: Change) => compose(toAna, { changes: [each] }).news.matrix;
    expect(of(change(ben, [agreed]))).toEqual([{ topic: 'agreed', activityIds: ['spec'] }]);
    expect(of(change(ana, [agreed]))).toEqual([]);
    expect(of(change(ben, [agreed], { at: since }))).toEqual([]);
    expect(of(change(ben, [agreed], { importedBy: ben }))).toEqual([]);
  });

  it('is told once for what was answered and agreed', () => {
    const answered: ChangeItem = {
      kind: 'answered',
      activityId: activityId('spec'),
      side: 'engineering',
      from: null,
      to: engineers,
    };
    const { matrix } = compose(toAna, { changes: [change(ben, [answered, agreed])] }).news;
    expect(matrix).toEqual([{ topic: 'agreed', activityIds: ['spec'] }]);
  });

  it('never says what anybody answered', () => {
    const { news } = compose(toAna, { changes: [change(ben, [...everyChangeItem])] });
    expect(news.matrix.length).toBeGreaterThan(8);
    expect(JSON.stringify(news)).not.toMatch(/engineers|"to"|comment|text/);
  });

  it('on an epic concerns the leads and who works on it', () => {
    const epics = [judged(anEpic(), { rollout: { answers: {}, named: named(chen) } })];
    const changes = [
      change(ben, [{ kind: 'epicTracked' }], { issueId: issueId('20001') }),
      change(ben, [{ kind: 'epicTracked' }], { issueId: issueId('20002') }),
    ];
    const about = (reader: Reader) => compose(reader, { changes, epics }).news.epics;
    expect(about(toAna)).toEqual([{ topic: 'decided', issueIds: ['20001', '20002'] }]);
    expect(about(toChen)).toEqual([{ topic: 'decided', issueIds: ['20001'] }]);
  });
});

describe('what waits', () => {
  const warnings = (reader: Reader, epics = [unnamed]) => compose(reader, { epics }).waits.warnings;

  it('is told to the lead whose turn it is', () => {
    expect(warnings(toBen)).toEqual([
      { issueId: '20001', activity: 'rollout', warning: 'unnamed', severity: 'warning', own: false },
    ]);
    expect(warnings(toAna)).toEqual([]);
    expect(warnings(toChen)).toEqual([]);
  });

  it('is told to the owner as their own', () => {
    const late = judged(anEpic({ stage: 'done', doneDaysAgo: 50 }), {
      rollout: { answers: {}, named: named(chen) },
    });
    expect(warnings(toChen, [late])).toEqual([
      { issueId: '20001', activity: 'rollout', warning: 'missingResult', severity: 'warning', own: true },
    ]);
    expect(warnings(toBen, [late]).map(({ activity, own }) => [activity, own])).toEqual([
      ['rollout', false],
      ['feedback', false],
    ]);
  });

  it('comes with the worst first', () => {
    const critical = judged({ ...anEpic({ dueInDays: 3 }), issueId: issueId('20002') });
    expect(warnings(toBen, [unnamed, critical]).map((each) => each.severity)).toEqual([
      'critical',
      'warning',
    ]);
  });

  it('leaves out what is snoozed, and what the reader hides', () => {
    const snooze = {
      warning: 'unnamed',
      until: addDays(today, 3),
      reason: 'Later',
      times: 1,
      by: ben,
      at: since,
    } as const;
    expect(warnings(toBen, [judged(anEpic(), { rollout: { answers: {}, snooze } })])).toEqual([]);
    const hiding = (warning: 'unnamed' | 'left'): Reader => ({
      ...toBen,
      hidden: [{ issueId: issueId('20001'), activity: 'rollout', warning }],
    });
    expect(warnings(hiding('unnamed'))).toEqual([]);
    expect(warnings(hiding('left'))).toHaveLength(1);
  });

  it('tells a lead what waits in the agreement itself', () => {
    const under = anAgreement({ said: { rollout: { product: person('chen') } } });
    expect(compose(toBen, { under }).waits.matters).toContainEqual({ kind: 'answer', count: 3 });
    expect(compose(toChen, { under }).waits.matters).toEqual([]);
  });
});

describe('what is due', () => {
  const due = (days: number, reader: Reader) => {
    const decision = { answers: {}, named: named(chen), expected: expectedOn(addDays(today, days)) };
    return compose(reader, { epics: [judged(anEpic(), { rollout: decision })] }).due;
  };

  it.each([
    [0, 1],
    [7, 1],
    [8, 0],
    [-1, 0],
  ])('a result expected in %i days: %i lines', (days, lines) => {
    expect(due(days, toChen)).toHaveLength(lines);
  });

  it('is told to its owner and the leads', () => {
    const line = { issueId: '20001', activity: 'rollout', on: addDays(today, 2) };
    expect(due(2, toChen)).toEqual([line]);
    expect(due(2, toAna)).toEqual([line]);
    expect(due(2, { ...toChen, accountId: ben })).toEqual([]);
  });
});

describe('whether it is sent', () => {
  const digest = compose(toBen, { epics: [unnamed] });

  it('daily only if it says what the last one did not', () => {
    expect(isWorthSending(digest, 'daily', [])).toBe(true);
    expect(isWorthSending(digest, 'daily', toldIn(digest))).toBe(false);
    const withNews = compose(toBen, { epics: [unnamed], changes: [change(ana, [agreed])] });
    expect(isWorthSending(withNews, 'daily', toldIn(digest))).toBe(true);
  });

  it('weekly as long as something stands', () => {
    expect(isWorthSending(digest, 'weekly', toldIn(digest))).toBe(true);
  });
});

test('a few epics are named, each once', () => {
  const many = Array.from({ length: 9 }, (_none, index) =>
    judged({ ...anEpic(), issueId: issueId(String(20_001 + index)) }),
  );
  const changes = [change(ana, [{ kind: 'epicTracked' }], { issueId: issueId('20001') })];
  expect(namedIn(compose(toBen, { epics: many, changes }))).toEqual([
    '20001',
    '20002',
    '20003',
    '20004',
    '20005',
  ]);
});
