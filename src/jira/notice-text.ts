import texts from '../../locales/en-US.json';
import { fill } from './notice-words';
import type { Notice } from '../usecases/ports/notice';

export type MailText = { subject: string; text: string; html: string };

/** The site's language is not known here: Jira tells it neither to a job nor with a person. */
export function noticeText(
  notice: Notice,
  values: Record<string, string>,
  link: string | undefined,
  more = 0,
): MailText {
  const { subject, body } = texts.notice[notice];
  const text = fill(more > 0 ? `${body} ${texts.notice.more}` : body, { ...values, more: String(more) });
  const opens = texts.notice.open;
  return {
    subject: fill(subject, values),
    text: link === undefined ? text : `${text}\n\n${opens}: ${link}`,
    html:
      link === undefined ? `<p>${escapeHtml(text)}</p>` : `<p>${escapeHtml(text)}</p>${anchor(link, opens)}`,
  };
}

const anchor = (link: string, label: string): string =>
  `<p><a href="${escapeHtml(link)}">${escapeHtml(label)}</a></p>`;

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
