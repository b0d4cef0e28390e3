import ClockIcon from '@atlaskit/icon/core/clock';
import OwnedIcon from '@atlaskit/icon/core/status-success';
import { SeverityIcon } from '../../../shared/epic/status-icon';
import type { Mark } from './due-work';

/** Each has a shape of its own. */
export function MarkIcon({ mark }: { mark: Mark }) {
  if (mark === 'critical' || mark === 'warning') return <SeverityIcon severity={mark} />;
  const Icon = mark === 'owned' ? OwnedIcon : ClockIcon;
  return (
    <span className={`status-icon status-icon--${mark}`}>
      <Icon label="" color="currentColor" />
    </span>
  );
}
