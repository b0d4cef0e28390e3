import { view } from '@forge/bridge';
import { workflowRules } from '@forge/jira-bridge';
import { loadTexts } from '../shared/texts/text';
import { configText, requirementIn } from './validator-config';
import { validatorForm } from './validator-form';
import './main.css';

async function start(): Promise<void> {
  const [context] = await Promise.all([view.getContext(), loadTexts(), view.theme.enable()]);
  let requires = requirementIn(context);
  const form = validatorForm(requires, (chosen) => {
    requires = chosen;
  });
  document.body.append(form);
  await workflowRules.onConfigure(() => configText(requires));
}

void start();
