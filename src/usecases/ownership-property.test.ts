import { anAgreement } from '../../test/builders/agreement';
import { ana, ben, engineers, notNeeded, person } from '../../test/builders/answers';
import { named, saidBy } from '../../test/builders/decision';
import { aTrackedEpic, anEpic, today } from '../../test/builders/epic';
import { accountId } from '../../test/builders/ids';
import { ownershipPropertySchema } from '../contract';
import type { Agreement } from '../domain/agreement';
import type { Epic } from '../domain/epic';
import { epicVerdict } from '../domain/epic-verdict';
import { termsOf } from '../domain/terms';
import { ownershipProperty } from './ownership-property';

function propertyOf(agreement: Agreement, epic: Epic) {
  const terms = termsOf(agreement);
  const { decisions, trackedSince } = epic;
  const facts = anEpic({ dueInDays: 30 });
  const verdict = epicVerdict({ facts, decisions, trackedSince, terms, inactive: new Set(), today });
  return ownershipPropertySchema.parse(ownershipProperty(verdict, epic, terms, 'the-basis'));
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
    leads: [ana, ben],
    trackedSince: aTrackedEpic().trackedSince,
  });
  expect(property.rollout).toEqual({
    state: 'open',
    reason: 'unnamed',
    source: 'agreement',
    turn: 'engineering',
  });
  expect(property.experiment).toEqual({ state: 'notNeeded', decision: experiment });
  expect(property.feedback).toEqual({ state: 'owned', owner: 'chen' });
});

it('indexes the person who was named for a role', () => {
  const agreement = anAgreement({ tracked: true, said: { rollout: { both: engineers } } });
  const rollout = { answers: {}, named: named(accountId('gus')) };
  expect(propertyOf(agreement, aTrackedEpic({ rollout })).rollout).toEqual({
    state: 'owned',
    owner: 'gus',
    decision: rollout,
  });
});

it('is explicit about an epic that is not tracked', () => {
  const property = propertyOf(anAgreement({ tracked: true }), { ...aTrackedEpic(), trackedSince: null });
  expect(property).toMatchObject({ state: 'notTracked', gaps: 0, severity: 'none', trackedSince: null });
  expect(property).not.toHaveProperty('recheckOn');
});

it('tells nothing of an answer that is still hidden', () => {
  const agreement = anAgreement({ tracked: true, said: { rollout: { product: person('secret') } } });
  expect(JSON.stringify(propertyOf(agreement, aTrackedEpic()))).not.toContain('secret');
});
