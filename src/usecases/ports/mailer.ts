import type { AccountId, IssueId } from '../../domain/ids';
import type { Notice } from './notice';

export type Mail = {
  to: AccountId;
  issueId: IssueId;
  notice: Notice;
  values: Record<string, string>;
  link: string | undefined;
};

export type Mailer = { send: (mail: Mail) => Promise<void> };
