import AutoDismissFlag from '@atlaskit/flag/auto-dismiss-flag';
import Flag from '@atlaskit/flag/flag';
import { FlagGroup } from '@atlaskit/flag/flag-group';
import ErrorIcon from '@atlaskit/icon/core/status-error';
import InformationIcon from '@atlaskit/icon/core/status-information';
import SuccessIcon from '@atlaskit/icon/core/status-success';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import { useStore } from '../state/store';
import { closeFlag, flags, type FlagContent } from './flags';

const icons = {
  error: <ErrorIcon label="Error" color="var(--ds-icon-danger)" />,
  info: <InformationIcon label="Information" color="var(--ds-icon-information)" />,
  success: <SuccessIcon label="Success" color="var(--ds-icon-success)" />,
  warning: <WarningIcon label="Warning" color="var(--ds-icon-warning)" />,
};

const showOne = ({ id, title, description, type, appearance, actions, isAutoDismiss }: FlagContent) => {
  const Component = isAutoDismiss ? AutoDismissFlag : Flag;
  return (
    <Component
      key={id}
      id={id}
      testId={`flag-${id}`}
      title={title}
      description={description}
      appearance={appearance ?? 'normal'}
      {...(appearance ? {} : { icon: icons[type] })}
      actions={actions.map(({ text, onClick }) => ({ content: text, onClick: () => void onClick() }))}
    />
  );
};

/** The flags of Jira and of the app, at the lower left. */
export const FlagList = () => <FlagGroup onDismissed={closeFlag}>{useStore(flags).map(showOne)}</FlagGroup>;
