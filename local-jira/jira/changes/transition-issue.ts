import { z } from 'zod';
import type { Call } from '../call';
import { badFields, badRequest } from '../jira-error';
import { projectOf, requireIssue } from '../permissions';
import type { Issue, Transition, World } from '../world';
import { requireValid } from '../validators/validate';
import { availableTransitions } from '../workflow';
import type { IssueUpdate } from './issue-update';
import { readFields } from './read-fields';
import { changeIssue } from './store-issue';

const Resolution = z.looseObject({ id: z.string().optional(), name: z.string().optional() });

export function transitionIssue(call: Call, idOrKey: string, request: IssueUpdate): Issue {
  const before = requireIssue(call, idOrKey);
  const transition = availableTransitions(call, before).find(({ id }) => id === request.transition?.id);
  if (!transition) {
    throw badRequest(`It seems that you have tried to perform an illegal workflow operation.`);
  }
  const { resolution, ...fields } = request.fields ?? {};
  const changes = readFields(
    call,
    { project: projectOf(call.world, before), issue: before },
    { ...request, fields },
  );
  requireValid(call, { ...before, ...changes }, transition);
  return changeIssue(call, before, { ...changes, ...moved(call, before, transition, resolution) });
}

function moved(
  { world, clock }: Call,
  before: Issue,
  transition: Transition,
  resolution: unknown,
): Partial<Issue> {
  const at = clock.now().toISOString();
  const from = world.statuses[before.statusId]?.category;
  const to = world.statuses[transition.toStatusId]?.category;
  const resolutionId =
    to === 'done' ? (requestedResolution(world, resolution) ?? transition.resolutionId) : null;
  return {
    statusId: transition.toStatusId,
    resolutionId,
    resolvedAt: resolutionId === null ? null : (before.resolvedAt ?? at),
    ...(from === to ? {} : { statusCategoryChangedAt: at }),
  };
}

function requestedResolution(world: World, resolution: unknown): string | undefined {
  if (resolution === undefined) return undefined;
  const { id, name } = Resolution.safeParse(resolution).data ?? {};
  const found = world.resolutions.find((option) => option.id === id || option.name === name);
  if (!found) throw badFields({ resolution: 'The resolution selected is invalid.' });
  return found.id;
}
