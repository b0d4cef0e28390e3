import type { Absence } from '../domain/absence';
import type { Agreement } from '../domain/agreement';
import { mayKeepAbsence } from '../domain/enter-absence';
import { AppError } from './app-error';
import { speaksFor } from './lead';
import type { AgreementScene } from './open-agreement';
import type { Caller } from './ports/caller';

/** Who may enter this absence, and take it back. */
export function requireKeeper(
  { accountId }: Caller,
  { permissions: { canAdminister } }: AgreementScene,
  agreement: Agreement,
  absence: Pick<Absence, 'accountId' | 'cover'>,
  now: Date,
): void {
  const author = { accountId, canAdminister, side: speaksFor(agreement, accountId, now) };
  if (!mayKeepAbsence(agreement, author, absence)) throw new AppError('FORBIDDEN', { reason: 'notLead' });
}
