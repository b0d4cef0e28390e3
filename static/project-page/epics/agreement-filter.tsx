import type { AgreementView } from '../../../src/contract';
import { t } from '../../shared/texts/text';
import { agreementNumber } from '../../shared/address/agreement-number';
import { agreementName } from './agreement-name';

type AgreementFilterProps = {
  agreements: readonly AgreementView[];
  chosen: string | null;
  onChange: (chosen: string | null) => void;
};

/** Whose epics are shown. */
export function AgreementFilter({ agreements, chosen, onChange }: AgreementFilterProps) {
  return (
    <select
      className="list-select"
      aria-label={t('epics.agreement')}
      value={chosen ?? ''}
      onChange={({ target }) => {
        onChange(target.value === '' ? null : target.value);
      }}
    >
      <option value="">{t('epics.allAgreements')}</option>
      {agreements.map((agreement) => (
        <option key={agreement.id} value={agreementNumber(agreement)}>
          {agreementName(agreement)}
        </option>
      ))}
    </select>
  );
}
