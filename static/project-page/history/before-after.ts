import type { ChangeItemView } from '../../../src/contract';
import type { AccountId } from '../../../src/domain/ids';
import type { Answer } from '../../../src/domain/owner';
import type { Result } from '../../../src/domain/result';
import { sameAnswer } from '../../../src/domain/same-answer';
import type { TermsChange } from '../../../src/domain/terms-change';
import type { IsoDate } from '../../../src/domain/time';

/** What there was or is. */
export type Value =
  | {
      kind:
        | 'nothing'
        | 'nobody'
        | 'undecided'
        | 'hidden'
        | 'needed'
        | 'shipsNothing'
        | 'shipsSomething'
        | 'byRule'
        | 'asAgreed';
    }
  | { kind: 'owners'; owners: readonly Answer[] }
  | { kind: 'name' | 'note'; text: string }
  | { kind: 'activity' | 'role'; id: string }
  | { kind: 'day'; day: IsoDate }
  | { kind: 'terms'; change: TermsChange }
  | { kind: 'result'; result: Result };

/** `about`: which of several things, or which it is at all, where the value alone does not say it. */
export type BeforeAfter = {
  about?: 'consulted' | 'informed' | 'nextReview';
  before: Value;
  after: Value;
};

const nothing: Value = { kind: 'nothing' };
const owners = (...answers: readonly Answer[]): Value =>
  answers.length > 0 ? { kind: 'owners', owners: answers } : { kind: 'nobody' };
const people = (accountIds: readonly AccountId[]): Value =>
  owners(...accountIds.map((accountId) => ({ kind: 'person' as const, accountId })));
const person = (accountId: AccountId | null): Value => people(accountId === null ? [] : [accountId]);

const or = <T>(value: T | null, told: (value: T) => Value): Value => (value === null ? nothing : told(value));
const day = (at: IsoDate): Value => ({ kind: 'day', day: at });
const terms = (change: TermsChange): Value => ({ kind: 'terms', change });
const result = (recorded: Result): Value => ({ kind: 'result', result: recorded });
const note = (text: string): Value => ({ kind: 'note', text });
/** Of the epic alone: without it the agreement goes on. */
const decided = (answer: Answer | null): Value => (answer === null ? { kind: 'undecided' } : owners(answer));
const needed = (applies: boolean): Value => (applies ? { kind: 'needed' } : owners({ kind: 'notNeeded' }));
const ships = (shipsNothing: boolean | null): Value => {
  if (shipsNothing === null) return { kind: 'byRule' };
  return { kind: shipsNothing ? 'shipsNothing' : 'shipsSomething' };
};
/** `null` is the name it came with. */
const name = (text: string | null, kind: 'activity' | 'role', id: string): Value =>
  text === null ? { kind, id } : { kind: 'name', text };

/** The pictures of a change: from what, to what. None where a sentence says it all. */
export function beforeAfter(item: ChangeItemView): BeforeAfter[] {
  switch (item.kind) {
    case 'leadNamed':
    case 'ownerNamed':
      return [{ before: person(item.from), after: person(item.to) }];
    case 'answeredHidden':
      return [{ before: { kind: 'hidden' }, after: { kind: 'hidden' } }];
    case 'answered':
      // The sentence says with what they stay.
      if (item.from && sameAnswer(item.from, item.to)) return [];
      return [{ before: or(item.from, owners), after: owners(item.to) }];
    case 'agreed':
    case 'activitySuggested':
      return [{ before: or(item.from, owners), after: owners(item.to) }];
    case 'epicDecided':
      return [{ before: decided(item.from), after: decided(item.to) }];
    case 'ownerReleased':
      return [{ before: owners(item.from), after: { kind: 'asAgreed' } }];
    case 'activityRenamed':
      return [
        {
          before: name(item.from, 'activity', item.activityId),
          after: name(item.to, 'activity', item.activityId),
        },
      ];
    case 'roleRenamed':
      return [{ before: name(item.from, 'role', item.roleId), after: name(item.to, 'role', item.roleId) }];
    case 'noteChanged':
      return [{ before: or(item.from, note), after: or(item.to, note) }];
    case 'involvedChanged':
      return (['consulted', 'informed'] as const)
        .map((about) => ({
          about,
          before: owners(...(item.from?.[about] ?? [])),
          after: owners(...(item.to?.[about] ?? [])),
        }))
        .filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
    case 'roleMembersChanged':
      return [{ before: people(item.from), after: people(item.to) }];
    case 'termsChanged':
      return [{ before: or(item.from, terms), after: terms(item.to) }];
    case 'reviewConfirmed':
      return [{ about: 'nextReview', before: or(item.from, day), after: day(item.to) }];
    case 'appliesAnswered':
      return [{ before: or(item.from, needed), after: needed(item.to) }];
    case 'shipsNothingAnswered':
      return [{ before: ships(item.from), after: ships(item.to) }];
    case 'resultExpected':
      return [{ before: or(item.from, day), after: or(item.to, day) }];
    case 'resultRecorded':
      return [{ before: or(item.from, result), after: result(item.to) }];
    default:
      return [];
  }
}
