import type { Leads } from '../../../../src/domain/leads';
import type { TextKey } from '../../texts/text-key';
import type { Choice } from './decide-choices';

/** What a name alone does not tell: that it leads, or that it is a role. */
export function choiceHint(choice: Choice, leads: Leads): TextKey | null {
  if (choice.kind !== 'answer') return null;
  const { answer } = choice;
  if (answer.kind === 'role') return 'epic.decide.roleHint';
  // A vacant position is its own name.
  return answer.kind === 'lead' && leads[answer.side] ? `lead.${answer.side}` : null;
}
