import WarningIcon from '@atlaskit/icon/core/status-warning';
import { t } from '../../../shared/texts/text';

/** Something to look at before it is taken. */
export function CheckThis({ isOpen }: { isOpen: boolean }) {
  return (
    <span className={isOpen ? 'import-check import-check--open' : 'import-check'}>
      <WarningIcon label="" color="currentColor" size="small" />
      {isOpen ? t('importRaci.decide') : t('importRaci.check')}
    </span>
  );
}
