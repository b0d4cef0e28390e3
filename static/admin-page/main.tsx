import { view } from '@forge/bridge';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { makeQueryClient } from '../shared/bridge/query-client';
import { loadTexts } from '../shared/texts/text';
import { ErrorBoundary } from '../shared/ui/error-boundary';
import '../shared/ui/page.css';
import '../shared/ui/contrast.css';
import { AdminPage } from './admin-page';
import { readTimeZone, TimeZoneProvider } from './time-zone';

async function start(root: HTMLElement) {
  const [timeZone] = await Promise.all([readTimeZone(), loadTexts(), view.theme.enable()]);
  createRoot(root).render(
    <QueryClientProvider client={makeQueryClient()}>
      <main className="page">
        <ErrorBoundary>
          <TimeZoneProvider.Provider value={timeZone}>
            <AdminPage />
          </TimeZoneProvider.Provider>
        </ErrorBoundary>
      </main>
    </QueryClientProvider>,
  );
}

const root = document.getElementById('root');
if (root) void start(root);
