import { t } from '../../shared/texts/text';
import type { MatrixRow } from './matrix-rows';

/** What goes to the clipboard: a table for an editor that takes one, and cells for any other. */
export type RichText = { html: string; plain: string };

export function confluenceOf(rows: readonly MatrixRow[]): RichText {
  const head = [
    t('raci.group'),
    t('raci.activity'),
    t('raci.accountable'),
    t('involved.consulted'),
    t('involved.informed'),
    t('raci.state'),
    t('raci.note'),
  ];
  const lines = rows.map(({ group, activity, accountable, consulted, informed, state, note }) => [
    group,
    activity,
    accountable,
    consulted.join(', '),
    informed.join(', '),
    state.text,
    note,
  ]);
  const tableRow = (tag: 'th' | 'td', cells: readonly string[]) =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  return {
    html: `<table><tbody>${tableRow('th', head)}${lines.map((cells) => tableRow('td', cells)).join('')}</tbody></table>`,
    plain: [head, ...lines].map((cells) => cells.map(spaced).join('\t')).join('\n'),
  };
}

const spaced = (text: string): string => text.replace(/\s+/gu, ' ');

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string =>
  text.replace(/[&<>"]/gu, (sign) => signs[sign] ?? sign).replace(/\r?\n/gu, '<br>');
