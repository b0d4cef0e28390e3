import ErrorIcon from '@atlaskit/icon/core/status-error';
import InformationIcon from '@atlaskit/icon/core/status-information';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import type { Severity } from '../../../../src/domain/verdict';
import { t } from '../../../shared/texts/text';

const icons = { notice: InformationIcon, warning: WarningIcon, critical: ErrorIcon };

export function SeverityMark({ severity }: { severity: Exclude<Severity, 'none'> }) {
  const Icon = icons[severity];
  return (
    <span className={`severity severity--${severity}`}>
      <Icon label="" color="currentColor" />
      {t(`severity.${severity}`)}
    </span>
  );
}
