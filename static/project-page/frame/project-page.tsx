import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { makeQueryClient } from '../../shared/bridge/query-client';
import { ErrorBoundary } from '../../shared/ui/error-boundary';
import { NavigationProvider, useNavigationOver, type BridgeHistory } from './navigation';
import { PageContextProvider, type PageContext } from './page-context';
import { ProjectGate } from './project-gate';
import { Subpage } from './subpage';

export function ProjectPage({ context, history }: { context: PageContext; history: BridgeHistory }) {
  const [queryClient] = useState(makeQueryClient);
  const navigation = useNavigationOver(history);
  return (
    <QueryClientProvider client={queryClient}>
      <PageContextProvider.Provider value={context}>
        <NavigationProvider.Provider value={navigation}>
          <main className="page">
            <ErrorBoundary key={navigation.page}>
              <ProjectGate>
                <Subpage page={navigation.page} />
              </ProjectGate>
            </ErrorBoundary>
          </main>
        </NavigationProvider.Provider>
      </PageContextProvider.Provider>
    </QueryClientProvider>
  );
}
