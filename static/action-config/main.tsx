import { view } from '@forge/bridge';
import { createRoot } from 'react-dom/client';
import { loadTexts } from '../shared/texts/text';
import { ActionConfig } from './action-config';
import { readRuleInputs } from './rule-inputs';
import './main.css';

async function start(root: HTMLElement) {
  const [inputs] = await Promise.all([readRuleInputs(), loadTexts(), view.theme.enable()]);
  createRoot(root).render(<ActionConfig {...inputs} />);
}

const root = document.getElementById('root');
if (root) void start(root);
