import { leadsOf } from '../../../../src/domain/leads';
import type { Side } from '../../../../src/domain/side';
import { t } from '../../../shared/texts/text';
import { OptionList } from '../../../shared/ui/option-list';
import type { ProjectAgreement } from '../../frame/project-gate';
import { TermsFact } from '../terms-fact';

const options = [null, 'product', 'engineering'] as const;
const keyOf = (side: Side | null): Side | 'both' => side ?? 'both';

/** Do two leads answer, or is there no separate one for a side? */
export function SoleSideFact({ view }: { view: ProjectAgreement }) {
  const { agreement, viewer } = view;
  const { soleSide } = agreement;
  const isVacant = leadsOf(agreement.leads).length < 2;
  return (
    <TermsFact
      view={view}
      mayChange={viewer.side !== null || (viewer.canAdminister && isVacant)}
      label={t('settings.answers')}
      standing={{ kind: 'soleSide', value: soleSide }}
      editor={(change, onChange) => (
        <OptionList
          legend={t('settings.answers')}
          options={options.map((side) => ({ value: keyOf(side), label: t(`terms.soleSide.${keyOf(side)}`) }))}
          value={keyOf(change.value)}
          onChange={(key) => {
            onChange({ kind: 'soleSide', value: key === 'both' ? null : key });
          }}
        />
      )}
    >
      {t(`terms.soleSide.${keyOf(soleSide)}`)}
    </TermsFact>
  );
}
