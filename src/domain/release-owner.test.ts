import { chen, engineers, person } from '../../test/builders/answers';
import { accepted, held, named } from '../../test/builders/decision';
import { released } from './release-owner';

it('lets go of who stayed, and of what they said to it; who was named for the role is left', () => {
  const naming = { answers: {}, named: named(chen) };
  const { decision, items } = released(
    { ...naming, held: held(person('chen')), response: accepted(chen) },
    'rollout',
  );
  expect(decision).toEqual(naming);
  expect(items).toEqual([{ kind: 'ownerReleased', activity: 'rollout', from: person('chen') }]);
});

it('records nothing where nobody stayed', () => {
  const { items } = released({ answers: {}, named: named(chen, engineers) }, 'rollout');
  expect(items).toEqual([]);
});
