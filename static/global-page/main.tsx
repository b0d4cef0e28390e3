import { view } from '@forge/bridge';
import { createRoot } from 'react-dom/client';
import { loadTexts } from '../shared/texts/text';
import '../shared/ui/page.css';
import '../shared/ui/contrast.css';
import { GlobalPage } from './frame/global-page';
import { readViewer } from './frame/viewer';

async function start(root: HTMLElement) {
  const [viewer, history] = await Promise.all([
    readViewer(),
    view.createHistory(),
    loadTexts(),
    view.theme.enable(),
  ]);
  createRoot(root).render(<GlobalPage viewer={viewer} history={history} />);
}

const root = document.getElementById('root');
if (root) void start(root);
