import type { Language } from '../domain/language';
import { mailTexts } from './mail-texts';
import { fill } from './notice-words';
import type { Notice } from '../usecases/ports/notice';

export type MailText = { subject: string; text: string; html: string };

export function noticeText(
  notice: Notice,
  values: Record<string, string>,
  link: string | undefined,
  language: Language,
  more = 0,
): MailText {
  const texts = mailTexts[language].notice;
  const { subject, body } = texts[notice];
  const text = fill(more > 0 ? `${body} ${texts.more}` : body, { ...values, more: String(more) });
  const opens = texts.open;
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
