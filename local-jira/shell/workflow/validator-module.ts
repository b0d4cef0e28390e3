import type { PageModule } from '../../server/contract';
import type { OfferedValidator, Validator, WorkflowTransition } from '../api/workflow';

type Form = { key: string; title: string; resource: string; extension: Record<string, unknown> };

const type = 'jira:workflowValidator';

const moduleOf = ({ extension, ...form }: Form, { id, name, to }: WorkflowTransition): PageModule => ({
  ...form,
  type,
  label: '',
  iconUrl: null,
  pages: [],
  status: null,
  hasDynamicProperties: false,
  extension: { ...extension, type, isNewEditor: true, transitionContext: { id, name, to: { name: to } } },
});

/** The form of a validator that is added. */
export const createForm = (
  { key, name }: OfferedValidator,
  resource: string,
  transition: WorkflowTransition,
): PageModule => moduleOf({ key, title: name, resource, extension: { entryPoint: 'create' } }, transition);

/** The form of one that is there, with what it was told before. */
export const editForm = (
  { moduleKey, name, config }: Validator,
  resource: string,
  transition: WorkflowTransition,
): PageModule => {
  const extension = { entryPoint: 'edit', ...(config !== null && { validatorConfig: config }) };
  return moduleOf({ key: moduleKey, title: name, resource, extension }, transition);
};
