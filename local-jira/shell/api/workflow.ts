import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { read } from './request';

const Validator = z.object({
  id: z.string(),
  moduleKey: z.string(),
  name: z.string(),
  summary: z.string(),
  config: z.string().nullable(),
  /** The app's form for it, if it has one. */
  resource: z.string().nullable(),
});
export type Validator = z.infer<typeof Validator>;

const Transition = z.object({
  id: z.string(),
  name: z.string(),
  /** `null`: from any status. */
  from: z.array(z.string()).nullable(),
  to: z.string(),
  validators: z.array(Validator),
});
export type WorkflowTransition = z.infer<typeof Transition>;

const Offered = z.object({
  key: z.string(),
  name: z.string(),
  description: z.string(),
  resource: z.string().nullable(),
});
export type OfferedValidator = z.infer<typeof Offered>;

const Workflow = z.object({
  mayEdit: z.boolean(),
  transitions: z.array(Transition),
  offered: z.array(Offered),
});

/** A project's transitions, and the apps' validators on them. */
export const workflowQuery = (projectKey: string) =>
  queryOptions({
    queryKey: ['workflow', projectKey],
    queryFn: () => read(`/rest/internal/project/${projectKey}/workflow`, Workflow),
    retry: false,
  });
