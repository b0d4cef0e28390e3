import { chen, engineers, person, productLead } from '../../../../test/builders/answers';
import { everyTerms } from '../../../../test/builders/epic-row';
import type { Answer } from '../../../../src/domain/owner';
import { choicesFor, chosenAnswer, initialChoice } from './decide-choices';

const keys = (...before: Answer[]) => choicesFor(everyTerms(), before).map(({ key }) => key);
const choice = (key: string) => choicesFor(everyTerms(), []).find((each) => each.key === key);

const offered = ['product', 'engineering', 'engineers', 'data-science', 'design', 'notNeeded'];

it('offers the leads, the roles, nobody and anybody else, with nothing chosen', () => {
  expect(keys()).toEqual([...offered, 'someone']);
  expect(initialChoice(choicesFor(everyTerms(), []), undefined)).toBeUndefined();
});

it('chooses what was said before', () => {
  expect(initialChoice(choicesFor(everyTerms(), [engineers]), engineers)).toBe('engineers');
});

it('keeps the people who were chosen before in the list, once', () => {
  expect(keys(person('chen'))).toEqual([...offered, 'chen', 'someone']);
  expect(keys(person('chen'), person('gus'))).toEqual([...offered, 'chen', 'gus', 'someone']);
  expect(keys(person('chen'), person('chen'))).toEqual([...offered, 'chen', 'someone']);
  expect(initialChoice(choicesFor(everyTerms(), [person('chen')]), person('chen'))).toBe('chen');
});

it('waits until a person is found', () => {
  expect(chosenAnswer(choice('someone'), undefined)).toBeUndefined();
  expect(chosenAnswer(choice('someone'), chen)).toEqual(person('chen'));
  expect(chosenAnswer(choice('product'), undefined)).toEqual(productLead);
});
