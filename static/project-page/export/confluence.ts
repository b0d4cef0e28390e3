import { t } from '../../shared/texts/text';
import { guarded } from './formula-guard';
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
    plain: [head, ...lines].map((cells) => cells.map(plainCell).join('\t')).join('\n'),
  };
}

/** As a spreadsheet or an import takes it from the clipboard: one that begins with a quote would swallow those behind it. */
function plainCell(text: string): string {
  const cell = guarded(text.replace(/\s+/gu, ' '));
  return cell.startsWith('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string =>
  text.replace(/[&<>"]/gu, (sign) => signs[sign] ?? sign).replace(/\r?\n/gu, '<br>');
