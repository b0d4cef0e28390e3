import type { AgreementView } from '../../../../src/contract';
import { offeredAnswers } from '../../../shared/owners/offered-answers';
import { ownerText, type OwnerContext } from '../../../shared/owners/owner-text';
import { t } from '../../../shared/texts/text';

type KeyLegendProps = { agreement: AgreementView; context: OwnerContext };

const keys = ['move', 'enter', 'escape', 'search', 'reorder', 'undo'] as const;

/** What the keys do while a cell of the grid has the focus. */
export function KeyLegend({ agreement, context }: KeyLegendProps) {
  const answers = offeredAnswers(agreement.roles, agreement.soleSide).slice(0, 9);
  return (
    <details className="legend">
      <summary className="legend__summary">{t('grid.keys.title')}</summary>
      <dl className="legend__keys">
        {answers.map((answer, index) => (
          <div key={index} className="legend__key">
            <dt>
              <kbd className="key">{index + 1}</kbd>
            </dt>
            <dd>{ownerText(answer, context)}</dd>
          </div>
        ))}
        {keys.map((key) => (
          <div key={key} className="legend__key">
            <dt>
              <kbd className="key">{t(`grid.keys.${key}.key`)}</kbd>
            </dt>
            <dd>{t(`grid.keys.${key}.does`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
