import fc from 'fast-check';
import { anAgreement } from '../../test/builders/agreement';
import { ana, ben, chen, dataScience, engineers, notNeeded, person } from '../../test/builders/answers';
import { anyVerdictInput } from '../../test/builders/any-epic';
import { closedFor, expectedOn, held, named, passedBack, saidBy } from '../../test/builders/decision';
import { aTrackedEpic, anEpic, today } from '../../test/builders/epic';
import { accountId, roleId } from '../../test/builders/ids';
import { ownershipPropertySchema } from '../contract';
import { postCodeActivities } from '../domain/activity';
import type { Agreement } from '../domain/agreement';
import type { DecisionsFacts, Epic, EpicDecision } from '../domain/epic';
import { epicVerdict } from '../domain/epic-verdict';
import { termsOf } from '../domain/terms';
import type { VerdictInput } from '../domain/verdict-input';
import { ownershipProperty } from './ownership-property';

/** As Jira stores it. */
const stored = (value: unknown) => ownershipPropertySchema.parse(JSON.parse(JSON.stringify(value)));

function propertyOf(agreement: Agreement, epic: Epic) {
  const terms = termsOf(agreement);
  const { decisions, trackedSince } = epic;
  const verdict = epicVerdict({ facts: anEpic({ dueInDays: 30 }), decisions, trackedSince, terms, today });
  return stored(ownershipProperty(verdict, epic, terms, 'the-basis'));
}

it('says for each activity its state, the reason or the owner, and what was decided on the epic', () => {
  const agreement = anAgreement({
    tracked: true,
    said: { rollout: { both: engineers }, feedback: { both: person('chen') } },
  });
  const experiment = { answers: { product: saidBy(ana, notNeeded) } };
  const property = propertyOf(agreement, aTrackedEpic({ experiment }));
  expect(property).toMatchObject({
    state: 'open',
    gaps: 1,
    severity: 'warning',
    basis: 'the-basis',
    agreementId: '10000:0',
    leads: { product: ana, engineering: ben },
    trackedSince: aTrackedEpic().trackedSince,
    ok: true,
    letPass: null,
    // Whose turn it is to name an engineer.
    waits: { engineering: ben },
  });
  expect(property.rollout).toEqual({
    state: 'open',
    ok: true,
    reason: 'unnamed',
    source: 'agreement',
    turn: 'engineering',
  });
  expect(property.experiment).toEqual({ state: 'notNeeded', ok: true, decision: experiment });
  expect(property.feedback).toEqual({ state: 'owned', ok: true, owner: 'chen' });
});

it('tells who leads, and who covers for a lead while they are away for long', () => {
  const absence = { accountId: ben, from: '2026-09-14', to: '2026-09-25', by: ben, at: '' };
  const agreement = anAgreement({
    tracked: true,
    leads: { product: null, engineering: ben },
    absences: [
      { ...absence, cover: chen },
      { ...absence, from: '2026-10-01', to: '2026-10-02', cover: chen },
      { ...absence, accountId: chen, cover: ana },
    ],
  });
  expect(propertyOf(agreement, aTrackedEpic())).toMatchObject({
    leads: { engineering: ben },
    covers: [{ accountId: chen, side: 'engineering', from: '2026-09-14', to: '2026-09-25' }],
  });
  expect(propertyOf(anAgreement(), aTrackedEpic())).not.toHaveProperty('covers');
});

it('indexes the person who was named for a role', () => {
  const agreement = anAgreement({ tracked: true, said: { rollout: { both: engineers } } });
  const rollout = { answers: {}, named: named(accountId('gus')) };
  expect(propertyOf(agreement, aTrackedEpic({ rollout })).rollout).toEqual({
    state: 'owned',
    ok: true,
    owner: 'gus',
    decision: rollout,
  });
});

it('knows what is missing of owned work, how far it is, and who owned what is closed', () => {
  const agreement = anAgreement({ tracked: true, said: { rollout: { both: person('chen') } } });
  const recorded = { by: ana, at: '', result: { activity: 'rollout', stage: 'canary' } } as const;
  const late = { answers: {}, recorded, expected: expectedOn('2026-09-01') };
  const property = propertyOf(
    agreement,
    aTrackedEpic({ rollout: late, feedback: { answers: {}, closed: closedFor(ana) } }),
  );
  expect(property.rollout).toEqual({
    state: 'owned',
    ok: true,
    owner: 'chen',
    due: '2026-09-01',
    reason: 'missingResult',
    result: 'canary',
    decision: { answers: {}, expected: { on: '2026-09-01' } },
  });
  expect(property.feedback).toMatchObject({ state: 'closed', owner: ana });
  expect(property.resultDue).toBe('2026-09-01');
});

it('says whose turn it is: of the only side, where there is one', () => {
  const said = { rollout: { both: dataScience } };
  expect(propertyOf(anAgreement({ tracked: true, said }), aTrackedEpic()).rollout.turn).toBe('product');
  const sole = anAgreement({ tracked: true, said, soleSide: 'engineering' });
  expect(propertyOf(sole, aTrackedEpic()).rollout.turn).toBe('engineering');
});

it('says whether anything holds the epic up in a workflow, and whom to ask who let it pass', () => {
  const agreement = anAgreement({ tracked: true, said: { rollout: { product: engineers } } });
  const property = propertyOf(agreement, aTrackedEpic());
  expect(property).toMatchObject({ ok: false, rollout: { ok: true }, feedback: { ok: false } });
  const letPass = { by: ben, at: '2026-06-01T08:00:00.000Z' };
  expect(propertyOf(agreement, aTrackedEpic({ letPass: { ...letPass, reason: 'A spike' } }))).toMatchObject({
    ok: true,
    letPass,
    feedback: { ok: false },
  });
});

it('is explicit about an epic that is not tracked', () => {
  const property = propertyOf(anAgreement({ tracked: true }), { ...aTrackedEpic(), trackedSince: null });
  expect(property).toMatchObject({
    state: 'notTracked',
    gaps: 0,
    severity: 'none',
    trackedSince: null,
    ok: true,
  });
  expect(property).not.toHaveProperty('recheckOn');
  expect(property).not.toHaveProperty('resultDue');
});

it('tells nothing of an answer that is still hidden', () => {
  const agreement = anAgreement({ tracked: true, said: { rollout: { product: person('secret') } } });
  expect(JSON.stringify(propertyOf(agreement, aTrackedEpic()))).not.toContain('secret');
});

const indexed = (input: VerdictInput & { decisions: Epic['decisions'] }, on = input.today) => {
  const verdict = epicVerdict({ ...input, today: on });
  return stored(ownershipProperty(verdict, input, input.terms, 'the-basis'));
};

it('a browser that reads it comes to the same verdict', () => {
  fc.assert(
    fc.property(anyVerdictInput, (input) => {
      const property = indexed(input);
      const decisions: DecisionsFacts = property.shipsNothing ? { shipsNothing: property.shipsNothing } : {};
      for (const activity of postCodeActivities) {
        const { decision } = property[activity];
        if (decision) decisions[activity] = decision;
      }
      expect(epicVerdict({ ...input, decisions })).toEqual(epicVerdict(input));
    }),
    { numRuns: 600 },
  );
});

it('changes by time alone on the day it names, and not before', () => {
  fc.assert(
    fc.property(anyVerdictInput, fc.integer({ min: 0, max: 200 }), (input, days) => {
      const { recheckOn, ...property } = indexed(input);
      const at = (day: string) => {
        const { recheckOn: _next, ...then } = indexed(input, day);
        return then;
      };
      const later = new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
      if (recheckOn === undefined || later < recheckOn) expect(at(later)).toEqual(property);
      if (recheckOn !== undefined) expect(at(recheckOn)).not.toEqual(property);
    }),
    { numRuns: 600 },
  );
});

it('carries who stays although the agreement changed', () => {
  const agreement = anAgreement({ tracked: true, said: { rollout: { both: engineers } } });
  const rollout = { answers: {}, held: held(person('gus')) };
  expect(propertyOf(agreement, aTrackedEpic({ rollout })).rollout).toEqual({
    state: 'owned',
    ok: true,
    owner: 'gus',
    decision: { answers: {}, held: { owner: person('gus') } },
  });
});

it('holds no sentence that anybody wrote', () => {
  fc.assert(
    fc.property(anyVerdictInput, (input) => {
      expect(JSON.stringify(indexed(input))).not.toContain('wrote somebody');
    }),
    { numRuns: 600 },
  );
});

it('stays far below what Jira stores, however long the ids', () => {
  const longest = (n: number) => accountId(String(n).padEnd(128, 'x'));
  const answer = { kind: 'role', roleId: roleId('r'.repeat(40)) } as const;
  const by = longest(1);
  const at = '2026-06-01T08:00:00.000Z';
  const full: EpicDecision = {
    answers: { product: saidBy(by, person(longest(2))), engineering: saidBy(by, person(longest(3))) },
    applies: { by, at, applies: true },
    named: { ...named(longest(4), answer), by },
    suggestion: saidBy(by, person(longest(5))),
    response: passedBack(longest(6), 'x'.repeat(500)),
    held: { owner: person(longest(7)), at },
    expected: expectedOn('2026-07-01', by),
    closed: { ...closedFor(longest(8)), by },
    snooze: { by, at, warning: 'missingResult', until: '2026-07-01', reason: 'x'.repeat(500), times: 2 },
  };
  const epic = aTrackedEpic({
    rollout: full,
    experiment: full,
    feedback: full,
    shipsNothing: { by, at, value: false },
    shipsNothingSuggested: { by, at },
    letPass: { by, at, reason: 'x'.repeat(500) },
  });
  const agreement = anAgreement({ tracked: true, leads: { product: longest(9), engineering: longest(10) } });
  expect(JSON.stringify(propertyOf(agreement, epic)).length).toBeLessThan(32_768 / 2);
});
