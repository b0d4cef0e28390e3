import { anAgreement } from '../../test/builders/agreement';
import { ana, chen, engineers, notNeeded, person, productLead } from '../../test/builders/answers';
import { named, saidApplies } from '../../test/builders/decision';
import { aTrackedEpic } from '../../test/builders/epic';
import { agreementId } from '../../test/builders/ids';
import { panelStatus } from './panel-status';

const agreement = anAgreement({
  tracked: true,
  said: {
    rollout: { both: engineers },
    experiment: { both: person('dana') },
    feedback: { both: productLead },
  },
});
const someone = { answers: {}, named: named(chen) };
const noExperiment = { answers: {}, applies: saidApplies(false, ana) };

it('counts what nobody owns: a role without a person too', () => {
  expect(panelStatus(anAgreement({ tracked: true }), aTrackedEpic())).toEqual({ kind: 'missing', count: 2 });
  expect(panelStatus(agreement, aTrackedEpic())).toEqual({ kind: 'missing', count: 1 });
});

it('asks when only the question is open', () => {
  expect(panelStatus(agreement, aTrackedEpic({ rollout: someone }))).toEqual({ kind: 'toAnswer' });
});

it('is content when everything has an owner or is not needed', () => {
  const epic = aTrackedEpic({ rollout: someone, experiment: noExperiment });
  expect(panelStatus(agreement, epic)).toEqual({ kind: 'agreed' });
});

it('says nothing about an epic that is not tracked here', () => {
  const epic = aTrackedEpic({ rollout: { answers: { product: { answer: notNeeded, by: ana, at: '' } } } });
  expect(panelStatus(agreement, undefined)).toBeUndefined();
  expect(panelStatus(anAgreement(), epic)).toBeUndefined();
  expect(panelStatus(agreement, { ...epic, trackedSince: null })).toBeUndefined();
  expect(panelStatus(agreement, { ...epic, agreementId: agreementId('10001:0') })).toBeUndefined();
});
