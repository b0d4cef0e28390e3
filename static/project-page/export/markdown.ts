import { t } from '../../shared/texts/text';
import type { MatrixRow } from './matrix-rows';

/** A heading and a table for each group. */
export function markdownOf(title: string, rows: readonly MatrixRow[]): string {
  const groups = [...new Set(rows.map(({ group }) => group))];
  const head = [
    t('raci.activity'),
    t('raci.accountable'),
    t('involved.consulted'),
    t('involved.informed'),
    t('raci.state'),
    t('raci.note'),
  ];
  const tables = groups.map((group) => {
    const lines = rows
      .filter((row) => row.group === group)
      .map(({ activity, accountable, consulted, informed, state, note }) =>
        line([activity, accountable, consulted.join(', '), informed.join(', '), state.text, note]),
      );
    return [
      `## ${escaped(group)}`,
      '',
      line(head),
      line(
        head.map(() => '---'),
        false,
      ),
      ...lines,
    ].join('\n');
  });
  return `${[`# ${escaped(title)}`, ...tables].join('\n\n')}\n`;
}

const line = (cells: readonly string[], isText = true): string =>
  `| ${cells.map((cell) => (isText ? escaped(cell) : cell)).join(' | ')} |`;

/** What somebody typed stays text: no links, no markup, no end of the cell. */
const escaped = (text: string): string =>
  text.replace(/[\\`*_{}[\]<>()#+!|~&-]/gu, '\\$&').replace(/\s*\r?\n\s*/gu, '<br>');
