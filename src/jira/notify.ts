import { asApp, route } from '@forge/api';
import type { Mailer } from '../usecases/ports/mailer';
import type { AccountId, IssueId } from '../domain/ids';
import { digestMail } from './digest-mail';
import { type MailText, noticeText } from './notice-text';
import { sendOnce } from './send';

export const mailer: Mailer = {
  send: async ({ to, issueId, notice, values, link, language, more }) => {
    const { subject, text, html } = noticeText(notice, values, link, language, more);
    await notify({ to, issueId }, { subject, text, html });
  },
  sendDigest: ({ to, issueId, message }) => notify({ to, issueId }, digestMail(message)),
};

type Carried = { to: AccountId; issueId: IssueId };

async function notify({ to, issueId }: Carried, { subject, text, html }: MailText): Promise<void> {
  const request = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      subject,
      textBody: text,
      htmlBody: html,
      to: { users: [{ accountId: to }] },
      // Nothing but this keeps it from somebody who has lost sight of the issue since the job looked.
      restrict: { permissions: [{ key: 'BROWSE_PROJECTS' }] },
    }),
  };
  await sendOnce(() =>
    // authorised by the command that named this person, or by their own choice of a digest
    asApp().requestJira(route`/rest/api/3/issue/${issueId}/notify`, request),
  );
}
