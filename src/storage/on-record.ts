import type { Agreement } from '../domain/agreement';

/** Values whose ids have an account record: of those that something names, or of those that at least an answer does. */
export type OnRecord = { named: unknown; answered: unknown };

/** Whom only an answer names has a record of another kind. */
export const onRecordIn = (agreement: Agreement | undefined): OnRecord => ({
  named: agreement && {
    ...agreement,
    activities: agreement.activities.map(({ answers: _answers, ...rest }) => rest),
  },
  answered: agreement,
});
