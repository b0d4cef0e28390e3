import type { AccountId } from '../../../../src/domain/ids';
import {
  ana,
  ben,
  chen,
  dana,
  engineeringLead,
  engineers,
  person,
  productLead,
} from '../../../../test/builders/answers';
import { named, saidBy } from '../../../../test/builders/decision';
import { aCase, aFoundEpic, type CaseOptions, type FoundCase } from '../../../../test/builders/epic-row';
import { defaultRoles } from '../../../../src/domain/default-matrix';
import { activityMoves } from './activity-moves';

const at = '2026-06-01T08:00:00.000Z';
const moves = (viewer: AccountId, epic: FoundCase = {}, options: CaseOptions = {}) =>
  activityMoves(aCase(epic, { viewer, ...options }), 'rollout');
const primary = (...args: Parameters<typeof moves>) => {
  const move = moves(...args).primary;
  return move && `${move.label}${move.kind === 'go' ? ` in ${move.to}` : ''}`;
};
const others = (...args: Parameters<typeof moves>) => moves(...args).others.map(({ label }) => label);

const ownedBy = (owner: typeof productLead | typeof engineers | ReturnType<typeof person>): CaseOptions => ({
  said: { rollout: { both: owner } },
});
const decided = (answer: Parameters<typeof saidBy>[1], by = ana): FoundCase => ({
  decisions: { rollout: { answers: { [by === ana ? 'product' : 'engineering']: saidBy(by, answer) } } },
});
const bothLeads: CaseOptions = { agreement: { settings: { decidedBy: 'bothLeads' } } };

describe('the one thing that helps', () => {
  it.each<[string, FoundCase, CaseOptions, string]>([
    ['nobody answered', {}, {}, 'chooseOwner in matrix'],
    [
      'the agreement differs',
      {},
      { said: { rollout: { product: productLead, engineering: engineers } } },
      'settle in matrix',
    ],
    [
      'the two differ here',
      {
        decisions: {
          rollout: { answers: { product: saidBy(ana, productLead), engineering: saidBy(ben, engineers) } },
        },
      },
      {},
      'settle',
    ],
    ['the other lead proposes', decided(engineers, ben), bothLeads, 'agree'],
    [
      'somebody suggests',
      { decisions: { rollout: { answers: {}, suggestion: saidBy(chen, engineers) } } },
      {},
      'take',
    ],
    [
      'it was passed back',
      {
        decisions: {
          rollout: {
            answers: { product: saidBy(ana, person('chen')) },
            response: { accountId: chen, accepted: false },
          },
        },
      },
      {},
      'chooseOwner',
    ],
    ['it is done', { stage: 'done', doneDaysAgo: 3 }, ownedBy(productLead), 'recordResult'],
  ])('where %s', (_case, epic, options, expected) => {
    expect(primary(ana, epic, options)).toBe(expected);
    expect(primary(dana, epic, options)).toBeNull();
  });

  it('is naming someone, for the side of the role, and for the role itself by setting', () => {
    expect(primary(ben, {}, ownedBy(engineers))).toBe('name');
    expect(primary(ana, {}, ownedBy(engineers))).toBeNull();
    const roles = defaultRoles.map((role) => ({ ...role, members: [dana] }));
    const byRole = { ...ownedBy(engineers), agreement: { roles, settings: { namedBy: 'role' as const } } };
    expect(primary(dana, {}, byRole)).toBe('name');
  });

  it('is accepting, with passing back beside it, for an owner who has not answered', () => {
    const epic = decided(person('chen'));
    expect(moves(chen, epic)).toMatchObject({ primary: { label: 'accept' }, beside: { label: 'passBack' } });
    expect(primary(ana, epic)).toBeNull();
  });

  it('is naming a cover for who is away, and for a lead', () => {
    const absence = { accountId: chen, from: '2026-09-20', to: '2026-10-10', cover: null, by: chen, at };
    const options = { ...ownedBy(person('chen')), agreement: { absences: [absence] } };
    expect(primary(chen, { dueInDays: 10 }, options)).toBe('nameCover in absences');
    expect(primary(ana, { dueInDays: 10 }, options)).toBe('nameCover in absences');
    expect(primary(dana, { dueInDays: 10 }, options)).toBeNull();
  });

  it('is nothing where all is well', () => {
    expect(primary(ana, {}, ownedBy(productLead))).toBeNull();
  });
});

it('asks the leads whether there will be one, and nobody else', () => {
  const asked: CaseOptions = {
    agreement: {
      settings: {
        appliesTo: { rollout: { kind: 'ask' }, experiment: { kind: 'ask' }, feedback: { kind: 'ask' } },
      },
    },
  };
  expect(moves(ana, {}, asked)).toMatchObject({ asks: true, primary: null });
  expect(moves(chen, {}, asked).asks).toBe(false);
});

describe('what else is possible', () => {
  it('is a lot for a lead, and never the primary action again', () => {
    expect(others(ana, decided(engineeringLead))).toEqual([
      'recordProgress',
      'expect',
      'change',
      'useAgreement',
      'close',
    ]);
    expect(others(ana, { ...decided(engineeringLead), stage: 'done' })).not.toContain('recordResult');
  });

  it('is reporting and handing over for the named owner', () => {
    const epic: FoundCase = { decisions: { rollout: { answers: {}, named: named(chen) } } };
    expect(others(chen, epic, ownedBy(engineers))).toEqual(['recordProgress', 'expect', 'handOver', 'close']);
  });

  it('is suggesting for who may edit the epic, and hiding the warning for who only looks', () => {
    expect(others(dana, {}, { canEdit: true })).toEqual(['suggest', 'hide']);
    expect(others(dana)).toEqual(['hide']);
  });

  it('is showing the warning again to who hid it, until another one takes its place', () => {
    const { issueId } = aFoundEpic().facts;
    const hiding = (warning: 'unanswered' | 'left'): CaseOptions => ({
      hidden: [{ issueId, activity: 'rollout', warning }],
    });
    const quiet = moves(ana, {}, hiding('unanswered'));
    expect(quiet.primary).toMatchObject({ label: 'unhide', command: { kind: 'hide', warning: null } });
    expect(quiet.others.map(({ label }) => label)).not.toContain('hide');
    const other = moves(ana, {}, hiding('left'));
    expect(other.primary).toMatchObject({ label: 'chooseOwner' });
    expect(other.others.map(({ label }) => label)).toContain('hide');
  });

  it('is declining a suggestion for a lead, and withdrawing it for who made it', () => {
    const suggestion = saidBy(chen, engineers);
    const suggested: FoundCase = { decisions: { rollout: { answers: {}, suggestion } } };
    const seen = { by: chen, answer: engineers };
    expect(moves(ana, suggested)).toMatchObject({
      primary: { label: 'take' },
      beside: { label: 'decline', command: { kind: 'clearSuggestion', seen } },
    });
    expect(others(ana, suggested)).not.toContain('decline');
    expect(others(chen, suggested, { canEdit: true })).toEqual(['withdrawSuggestion', 'suggest', 'hide']);
    expect(others(dana, suggested, { canEdit: true })).toEqual(['suggest', 'hide']);
  });

  it('is snoozing what warns, twice in a row, and showing it again', () => {
    const snooze = {
      warning: 'unanswered',
      until: '2026-09-20',
      reason: 'Later.',
      by: ana,
      at,
      times: 1,
    } as const;
    const snoozed = (times: number, until: string): FoundCase => ({
      decisions: { rollout: { answers: {}, snooze: { ...snooze, times, until } } },
    });
    expect(others(ana)).toContain('snooze');
    expect(others(ana, snoozed(1, '2026-09-20'))).toContain('wake');
    expect(others(ana, snoozed(1, '2026-09-15'))).toContain('snooze');
    expect(others(ana, snoozed(2, '2026-09-15'))).not.toContain('snooze');
  });

  it('is reopening what is closed, for a lead', () => {
    const closed: FoundCase = {
      decisions: { rollout: { answers: {}, closed: { by: ana, at, accountId: chen } } },
    };
    expect(others(ben, closed)).toEqual(['reopen']);
    expect(others(chen, closed)).toEqual([]);
  });
});
