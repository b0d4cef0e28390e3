import type { Agreement } from '../domain/agreement';
import type { Answer } from '../domain/owner';
import { sameAnswer } from '../domain/same-answer';
import { otherSide } from '../domain/side';
import { AppError } from './app-error';

/** Refuses a role that isn't offered, and the position of a side without a lead of its own (product.md §2 rule 6). */
export function requireOffered(
  { roles, soleSide }: Pick<Agreement, 'roles' | 'soleSide'>,
  answer: Answer,
  standing: readonly Answer[] = [],
): void {
  if (standing.some((before) => sameAnswer(before, answer))) return;
  if (answer.kind === 'role' && !roles.some(({ id, retired }) => id === answer.roleId && !retired)) {
    throw new AppError('BAD_INPUT', { field: 'roleId' });
  }
  if (answer.kind === 'lead' && soleSide === otherSide(answer.side)) {
    throw new AppError('BAD_INPUT', { field: 'side' });
  }
}
