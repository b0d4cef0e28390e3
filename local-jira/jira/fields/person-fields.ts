import { z } from 'zod';
import { personMay } from '../permissions';
import { showUserId } from '../show/user';
import type { World } from '../world';
import { FieldError, nothing, type Field, type Trace } from './field';

const Reference = z.union([
  z.null(),
  z.looseObject({ accountId: z.string().nullish(), id: z.string().nullish() }),
]);

function parseAccount(value: unknown): string | null {
  const reference = Reference.safeParse(value);
  if (!reference.success) throw new FieldError('data was not an object');
  return reference.data?.accountId ?? reference.data?.id ?? null;
}

function traceAccount(world: World, accountId: string | null): Trace {
  if (accountId === null) return nothing;
  return { value: accountId, text: world.people[accountId]?.displayName ?? accountId };
}

const assignee: Field = {
  id: 'assignee',
  name: 'Assignee',
  schema: { type: 'user', system: 'assignee' },
  show: (issue, call) => showUserId(call, issue.assigneeId),
  parse: (value, { world }, { project }) => {
    const accountId = parseAccount(value);
    if (accountId === null) return { assigneeId: null };
    const person = world.people[accountId];
    if (!person) throw new FieldError('Specify a valid value for assignee');
    if (!personMay(person, 'ASSIGNABLE_USER', project)) {
      throw new FieldError(`User '${accountId}' cannot be assigned issues.`);
    }
    return { assigneeId: accountId };
  },
  trace: (issue, world) => traceAccount(world, issue.assigneeId),
};

const reporter: Field = {
  id: 'reporter',
  name: 'Reporter',
  schema: { type: 'user', system: 'reporter' },
  show: (issue, call) => showUserId(call, issue.reporterId),
  parse: (value, { world }) => {
    const accountId = parseAccount(value);
    if (accountId !== null && !world.people[accountId]) {
      throw new FieldError('The reporter specified is not a user.');
    }
    return { reporterId: accountId };
  },
  trace: (issue, world) => traceAccount(world, issue.reporterId),
};

const creator: Field = {
  id: 'creator',
  name: 'Creator',
  schema: { type: 'user', system: 'creator' },
  show: (issue, call) => showUserId(call, issue.creatorId),
};

export const personFields = [assignee, reporter, creator];
