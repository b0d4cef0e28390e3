import ClockIcon from '@atlaskit/icon/core/clock';
import MinusIcon from '@atlaskit/icon/core/minus';
import MutedIcon from '@atlaskit/icon/core/notification-muted';
import UntrackedIcon from '@atlaskit/icon/core/eye-open-strikethrough';
import CriticalIcon from '@atlaskit/icon/core/status-error';
import NoticeIcon from '@atlaskit/icon/core/status-information';
import ClosedIcon from '@atlaskit/icon/core/check-circle';
import OwnedIcon from '@atlaskit/icon/core/status-success';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import type { ActivityVerdict, Severity } from '../../../src/domain/verdict';
import './status-icon.css';

// Every severity has a shape of its own: it can be read without its colour.
const severityIcons = { critical: CriticalIcon, warning: WarningIcon, notice: NoticeIcon };
const calmIcons = {
  open: ClockIcon,
  toDecide: ClockIcon,
  owned: OwnedIcon,
  closed: ClosedIcon,
  notNeeded: MinusIcon,
  notTracked: UntrackedIcon,
};

export function SeverityIcon({ severity }: { severity: Exclude<Severity, 'none'> }) {
  const Icon = severityIcons[severity];
  return (
    <span className={`status-icon status-icon--${severity}`}>
      <Icon label="" color="currentColor" />
    </span>
  );
}

/** Always beside the status in words. */
export function StatusIcon({ verdict, snoozed = false }: { verdict: ActivityVerdict; snoozed?: boolean }) {
  if (snoozed) {
    return (
      <span className="status-icon">
        <MutedIcon label="" color="currentColor" />
      </span>
    );
  }
  if (verdict.severity !== 'none') return <SeverityIcon severity={verdict.severity} />;
  const Icon = calmIcons[verdict.status];
  return (
    <span className={`status-icon status-icon--${verdict.status}`}>
      <Icon label="" color="currentColor" />
    </span>
  );
}
