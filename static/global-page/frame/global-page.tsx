import type { view } from '@forge/bridge';
import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { makeQueryClient } from '../../shared/bridge/query-client';
import { ErrorBoundary } from '../../shared/ui/error-boundary';
import { PageSkeleton } from '../../shared/ui/page-skeleton';
import { pageOf, type Page } from './page-of';
import { ViewerProvider, type Viewer } from './viewer';

type BridgeHistory = Awaited<ReturnType<typeof view.createHistory>>;

const pages = {
  mine: lazy(async () => ({ default: (await import('../mine/mine-page')).MinePage })),
  portfolio: lazy(async () => ({ default: (await import('../portfolio/portfolio-page')).PortfolioPage })),
} satisfies Record<Page, unknown>;

export function GlobalPage({ viewer, history }: { viewer: Viewer; history: BridgeHistory }) {
  const [queryClient] = useState(makeQueryClient);
  const [{ pathname }, setLocation] = useState(history.location);
  useEffect(() => history.listen(setLocation), [history]);
  const page = pageOf(pathname);
  const Content = pages[page];
  return (
    <QueryClientProvider client={queryClient}>
      <ViewerProvider.Provider value={viewer}>
        <main className="page">
          <ErrorBoundary key={page}>
            <Suspense fallback={<PageSkeleton />}>
              <Content />
            </Suspense>
          </ErrorBoundary>
        </main>
      </ViewerProvider.Provider>
    </QueryClientProvider>
  );
}
