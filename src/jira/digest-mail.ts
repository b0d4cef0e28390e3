import type { DigestLine, DigestMessage } from '../contract';
import { escapeHtml, type MailText } from './notice-text';

export const digestMail = ({ subject, parts, foot }: DigestMessage): MailText => ({
  subject,
  text: [
    ...parts.map(({ title, lines }) => [title, ...lines.map((line) => `- ${textLine(line)}`)].join('\n')),
    textLine(foot),
  ].join('\n\n'),
  html: [
    ...parts.map(
      ({ title, lines }) => `<h3>${escapeHtml(title)}</h3><ul>${lines.map(listItem).join('')}</ul>`,
    ),
    `<p>${htmlLine(foot)}</p>`,
  ].join(''),
});

const textLine = ({ text, link }: DigestLine): string => (link === null ? text : `${text} ${link}`);

const listItem = (line: DigestLine): string => `<li>${htmlLine(line)}</li>`;

const htmlLine = ({ text, link }: DigestLine): string =>
  link === null ? escapeHtml(text) : `<a href="${escapeHtml(link)}">${escapeHtml(text)}</a>`;
