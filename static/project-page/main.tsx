import { view } from '@forge/bridge';
import { createRoot } from 'react-dom/client';
import { loadTexts } from '../shared/texts/text';
import { readPageContext } from './frame/page-context';
import { ProjectPage } from './frame/project-page';
import '../shared/ui/page.css';
import '../shared/ui/contrast.css';

async function start(root: HTMLElement) {
  const [context, history] = await Promise.all([
    readPageContext(),
    view.createHistory(),
    loadTexts(),
    view.theme.enable(),
  ]);
  createRoot(root).render(<ProjectPage context={context} history={history} />);
}

const root = document.getElementById('root');
if (root) void start(root);
