import type { Agreement } from './agreement';
import type { AgreementItem } from './change';

/** What a command makes of an agreement. Without items it changed nothing. */
export type AgreementEdit = { next: Agreement; items: AgreementItem[] };

/** Someone else changed what the caller saw: nothing happens, and they are shown what stands now. */
export type Overtaken = 'overtaken';

export const unchanged = (agreement: Agreement): AgreementEdit => ({ next: agreement, items: [] });
