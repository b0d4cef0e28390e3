import { Suspense, type ReactNode } from 'react';
import { ErrorBoundary } from './error-boundary';

type LoadedPartProps = { fallback?: ReactNode; children: ReactNode };

/** What is loaded only when it is needed. While it can't be, everything around it stays. */
export function LoadedPart({ fallback, children }: LoadedPartProps) {
  return (
    <ErrorBoundary>
      <Suspense fallback={fallback}>{children}</Suspense>
    </ErrorBoundary>
  );
}
