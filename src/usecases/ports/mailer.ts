import type { DigestMessage } from '../../contract';
import type { AccountId, IssueId } from '../../domain/ids';
import type { Language } from '../../domain/language';
import type { Notice } from './notice';

export type Mail = {
  to: AccountId;
  issueId: IssueId;
  notice: Notice;
  values: Record<string, string>;
  link: string | undefined;
  language: Language;
  /** How many other epics it goes for, too. */
  more: number | undefined;
};

export type DigestMail = { to: AccountId; issueId: IssueId; message: DigestMessage };

export type Mailer = {
  send: (mail: Mail) => Promise<void>;
  sendDigest: (mail: DigestMail) => Promise<void>;
};
