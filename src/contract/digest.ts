import type { Rhythm } from '../domain/personal-choices';
import type { IsoDateTime } from '../domain/time';

/** As it is sent: parts with a title, and a last line on why it comes. */
export type DigestMessage = { subject: string; parts: DigestPart[]; foot: DigestLine };
export type DigestPart = { title: string; lines: DigestLine[] };
export type DigestLine = { text: string; link: string | null };

export type DigestChoiceView = { rhythm: Rhythm; dueAt: IsoDateTime } | null;

/** `message`: what would be sent now; `null` while there is nothing to say. */
export type DigestView = { choice: DigestChoiceView; message: DigestMessage | null };
