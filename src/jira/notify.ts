import { asApp, route } from '@forge/api';
import type { Mailer } from '../usecases/ports/mailer';
import { noticeText } from './notice-text';
import { sendOnce } from './send';

export const mailer: Mailer = {
  send: async ({ to, issueId, notice, values, link }) => {
    const { subject, text, html } = noticeText(notice, values, link);
    await sendOnce(() =>
      // authorised by the command that named this person; Jira sends only to who may see the issue
      asApp().requestJira(route`/rest/api/3/issue/${issueId}/notify`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ subject, textBody: text, htmlBody: html, to: { users: [{ accountId: to }] } }),
      }),
    );
  },
};
