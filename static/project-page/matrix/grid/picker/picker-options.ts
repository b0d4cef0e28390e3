import type { Answer } from '../../../../../src/domain/owner';
import { ledBy, type Leads } from '../../../../../src/domain/leads';
import type { Person } from '../../../../shared/people/person';

export type Numbered = { answer: Answer; name: string };
export type PickerOption = { answer: Answer; key: string | null };

export const matches = (name: string, text: string): boolean =>
  name.toLocaleLowerCase().includes(text.toLocaleLowerCase());

/** What is offered anyway, each with its number, as far as the text fits; behind it the people who were found. */
export function pickerOptions(
  offered: readonly Numbered[],
  found: readonly Person[],
  leads: Leads,
  text: string,
): PickerOption[] {
  const fitting = offered.flatMap(({ answer, name }, index) =>
    matches(name, text) ? [{ answer, key: index < 9 ? String(index + 1) : null }] : [],
  );
  // Whoever leads is offered as that already.
  const people = found.flatMap(({ accountId }): PickerOption[] =>
    ledBy(leads, accountId) ? [] : [{ answer: { kind: 'person', accountId }, key: null }],
  );
  return [...fitting, ...people];
}
