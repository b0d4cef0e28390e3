import type { Answer } from '../../../../src/domain/owner';

/** One value per choice, for radio buttons and keys. */
export function choiceId(answer: Answer): string {
  switch (answer.kind) {
    case 'lead':
      return `lead-${answer.side}`;
    case 'role':
      return `role-${answer.roleId}`;
    case 'person':
      return 'person';
    case 'notNeeded':
      return 'not-needed';
  }
}
