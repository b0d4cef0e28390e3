import type { Call } from '../call';
import { Bean, ExpressionError, valueOf, type Value } from '../expression/value';
import { accountOf, projectOf } from '../permissions';
import type { Issue } from '../world';
import type { validatorVariables } from './validator-module';

/** Atlassian documents ten for all that an expression reads beyond the issue itself. */
const mostExpensive = 10;

type Variables = Record<(typeof validatorVariables)[number], Value>;

/** What an expression sees: the issue with the changes of the transition, and the rule's configuration. */
export function validatorContext(call: Call, issue: Issue, config: string | null): Variables {
  const person = accountOf(call);
  const project = projectOf(call.world, issue);
  return {
    issue: bean('Issue', {
      id: () => Number(issue.id),
      key: () => issue.key,
      summary: () => issue.summary,
      labels: () => issue.labels,
      properties: () => properties(issue),
    }),
    user: person
      ? bean('User', { accountId: () => person.accountId, displayName: () => person.displayName })
      : null,
    project: bean('Project', {
      id: () => Number(project.id),
      key: () => project.key,
      name: () => project.name,
    }),
    config: configValue(config),
  };
}

export const configValue = (config: string | null): Value =>
  config === null ? null : valueOf(JSON.parse(config));

const bean = (typeName: string, members: Readonly<Record<string, () => Value>>) =>
  new Bean(typeName, (name) => (Object.hasOwn(members, name) ? members[name]?.() : undefined));

function properties({ properties: stored }: Issue): Bean {
  let spent = 0;
  const read = (key: string) => {
    spent += 1;
    if (spent > mostExpensive) throw new ExpressionError('Too many expensive operations, limit: 10');
    return Object.hasOwn(stored, key) ? valueOf(stored[key]) : undefined;
  };
  return new Bean('EntityProperties', read, true);
}
