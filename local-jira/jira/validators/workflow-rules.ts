import type { Call } from '../call';
import { badRequest, forbidden, notFound } from '../jira-error';
import { may, mayGlobally, requireProject } from '../permissions';
import type { AppValidator, Project, Transition } from '../world';
import { configValue } from './validator-context';
import type { ValidatorModule } from './validator-module';

/** Workflows of team-managed projects are their administrators', the others Jira's. */
const mayEditWorkflow = (call: Call, project: Project): boolean =>
  project.style === 'next-gen' ? may(call, 'ADMINISTER_PROJECTS', project) : mayGlobally(call, 'ADMINISTER');

const offeredIn = (call: Call, { style }: Project): ValidatorModule[] => {
  const type = style === 'next-gen' ? 'team-managed' : 'company-managed';
  return call.validatorModules.filter(({ projectTypes }) => projectTypes.includes(type));
};

/** A project's transitions with the apps' validators on them, and those that can be added. */
export function readWorkflow(call: Call, projectKey: string) {
  const project = requireProject(call, projectKey);
  const nameOf = (statusId: string) => call.world.statuses[statusId]?.name ?? '';
  return {
    mayEdit: mayEditWorkflow(call, project),
    transitions: project.transitions.map((transition) => ({
      id: transition.id,
      name: transition.name,
      from: transition.fromStatusIds?.map(nameOf) ?? null,
      to: nameOf(transition.toStatusId),
      validators: (transition.validators ?? []).map((validator) => shown(call, validator)),
    })),
    offered: offeredIn(call, project).map(({ key, name, description, create }) => ({
      key,
      name,
      description,
      resource: create,
    })),
  };
}

function shown(call: Call, { id, moduleKey, config }: AppValidator) {
  const module = call.validatorModules.find(({ key }) => key === moduleKey);
  return {
    id,
    moduleKey,
    config,
    name: module?.name ?? moduleKey,
    summary: module
      ? summaryOf(module, config)
      : 'The app that provides it is not installed: it lets nobody pass.',
    resource: module?.edit ?? null,
  };
}

/** The app's own sentence; without one, the validator's description. */
function summaryOf({ summary, description }: ValidatorModule, config: string | null): string {
  const said = summary?.({ config: configValue(config) });
  return typeof said === 'string' && said !== '' ? said : description;
}

type Place = { project: string; transition: string };

export function changeValidators(
  call: Call,
  { project: key, transition: id }: Place,
  change: (validators: readonly AppValidator[]) => AppValidator[],
): void {
  const project = requireProject(call, key);
  if (!mayEditWorkflow(call, project)) throw forbidden('You do not have permission to edit this workflow.');
  const transition = project.transitions.find((each) => each.id === id);
  if (!transition) throw notFound('The workflow has no such transition.');
  const validators = change(transition.validators ?? []);
  for (const validator of validators) requireUsable(call, project, validator);
  const next: Transition = { ...transition, validators };
  project.transitions = project.transitions.map((each) => (each.id === id ? next : each));
}

function requireUsable(call: Call, project: Project, { moduleKey, config }: AppValidator): void {
  if (!offeredIn(call, project).some(({ key }) => key === moduleKey)) {
    throw badRequest(`No app offers the validator "${moduleKey}" here.`);
  }
  // In Jira it would take the place of the manifest's expression.
  if (config?.includes('"expression"'))
    throw badRequest('The local Jira runs no expression of a configuration.');
  try {
    configValue(config);
  } catch {
    throw badRequest('The configuration is no JSON.');
  }
}
