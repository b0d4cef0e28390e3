import { view } from '@forge/bridge';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { makeQueryClient } from '../shared/bridge/query-client';
import { loadTexts } from '../shared/texts/text';
import { ErrorBoundary } from '../shared/ui/error-boundary';
import { EpicPanel } from './epic-panel';
import { readPanelContext } from './panel-context';
import '../shared/ui/contrast.css';
import './main.css';

async function start(root: HTMLElement) {
  const [context] = await Promise.all([readPanelContext(), loadTexts(), view.theme.enable()]);
  createRoot(root).render(
    <QueryClientProvider client={makeQueryClient()}>
      <ErrorBoundary>
        <EpicPanel {...context} />
      </ErrorBoundary>
    </QueryClientProvider>,
  );
}

const root = document.getElementById('root');
if (root) void start(root);
