import InformationIcon from '@atlaskit/icon/core/status-information';
import ErrorIcon from '@atlaskit/icon/core/status-error';
import SuccessIcon from '@atlaskit/icon/core/status-success';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import type { ReactNode } from 'react';
import './notice.css';

const icons = { info: InformationIcon, success: SuccessIcon, warning: WarningIcon, error: ErrorIcon };

type NoticeProps = { tone: keyof typeof icons; title: string; children?: ReactNode };

/** Something to know about the page as a whole; errors are announced. */
export function Notice({ tone, title, children }: NoticeProps) {
  const Icon = icons[tone];
  return (
    <section className={`notice notice--${tone}`} role={tone === 'error' ? 'alert' : 'note'}>
      <span className="notice__icon">
        <Icon label="" color="currentColor" />
      </span>
      <div className="notice__body">
        <p className="notice__title">{title}</p>
        {children}
      </div>
    </section>
  );
}
