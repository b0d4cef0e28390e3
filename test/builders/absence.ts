import type { Absence } from '../../src/domain/absence';
import { ana, chen } from './answers';

/** Ana is away for two weeks in July, Chen covers. */
export const anAbsence = (rest: Partial<Absence> = {}): Absence => ({
  accountId: ana,
  from: '2026-07-06',
  to: '2026-07-17',
  cover: chen,
  by: ana,
  at: '2026-06-01T08:00:00.000Z',
  ...rest,
});
