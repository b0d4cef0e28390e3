import { router } from '@forge/bridge';
import { Component, type ReactNode } from 'react';
import { RetryNotice } from './retry-notice';

type State = { error: unknown };

// A part that could not be loaded is remembered as such, by React and by the browser. Offline nothing would come back.
function reload(): void {
  if (navigator.onLine) void router.reload();
}

/** A part that can't be shown doesn't take the rest with it. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render() {
    const { error } = this.state;
    return error === null ? this.props.children : <RetryNotice error={error} onRetry={reload} />;
  }
}
