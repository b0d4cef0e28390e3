import { Component, type ReactNode } from 'react';
import { RetryNotice } from './retry-notice';

type State = { error: unknown };

/** A part that can't be shown doesn't take the rest with it. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const retry = () => {
      this.setState({ error: null });
    };
    return <RetryNotice error={error} onRetry={retry} />;
  }
}
