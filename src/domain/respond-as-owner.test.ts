import { ana, chen, dana, engineers, person, productLead } from '../../test/builders/answers';
import { accepted, held, named, passedBack, saidBy } from '../../test/builders/decision';
import { aTrackedEpic } from '../../test/builders/epic';
import { acceptWork, passBack } from './respond-as-owner';
import { suggestOwner } from './suggest-owner';

const at = '2026-06-01T08:00:00.000Z';
const asChen = { activity: 'rollout', by: chen, at } as const;
const answers = { product: saidBy(ana, engineers) };
const epic = aTrackedEpic({ rollout: { answers, named: named(chen) } });

test('who accepts stays the owner', () => {
  const yes = acceptWork(epic, { ...asChen, owner: engineers });
  expect(yes.epic.decisions.rollout).toEqual({
    answers,
    named: named(chen),
    response: accepted(chen),
    held: held(engineers),
  });
  expect(yes.items).toEqual([{ kind: 'ownerAccepted', activity: 'rollout', accountId: chen }]);
  expect(acceptWork(yes.epic, { ...asChen, owner: engineers }).items).toEqual([]);
});

test('who passes it back stays no longer, and may change their mind', () => {
  const yes = acceptWork(epic, { ...asChen, owner: engineers }).epic;
  const no = passBack(yes, { ...asChen, comment: 'On another team' });
  expect(no.epic.decisions.rollout).toEqual({
    answers,
    named: named(chen),
    response: passedBack(chen, 'On another team'),
  });
  expect(no.items).toEqual([
    { kind: 'ownerPassedBack', activity: 'rollout', accountId: chen, comment: 'On another team' },
  ]);
  expect(passBack(no.epic, { ...asChen, comment: undefined }).items).toEqual([]);
  expect(acceptWork(no.epic, { ...asChen, owner: engineers }).epic).toEqual(yes);
});

test('the newest suggestion stands; a lead by name is the position', () => {
  const leads = { product: ana, engineering: null };
  const suggest = (by: typeof chen, who: string, before = epic) =>
    suggestOwner(before, { leads }, { activity: 'rollout', by, at, answer: person(who) });
  const first = suggest(chen, 'dana');
  expect(first.epic.decisions.rollout).toEqual({
    answers,
    named: named(chen),
    suggestion: saidBy(chen, person('dana')),
  });
  expect(first.items).toEqual([{ kind: 'ownerSuggested', activity: 'rollout', answer: person('dana') }]);
  expect(suggest(chen, 'dana', first.epic).items).toEqual([]);
  expect(suggest(dana, 'ana', first.epic).epic.decisions.rollout?.suggestion).toEqual(
    saidBy(dana, productLead),
  );
});
