import type { Call } from '../call';
import { fieldById } from '../fields/all-fields';
import type { Issue } from '../world';
import { showChange } from './change';
import { showTransition } from './transition';
import { availableTransitions } from '../workflow';

export type IssueRequest = {
  fields: readonly string[];
  properties: readonly string[];
  expand: readonly string[];
};

export function showFields(issue: Issue, call: Call, fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    fields.flatMap((id) => {
      const value = fieldById(id)?.show(issue, call);
      return value === undefined ? [] : [[id, value]];
    }),
  );
}

function showProperties(issue: Issue, keys: readonly string[]): Record<string, unknown> {
  const wanted = keys.includes('*all') ? Object.keys(issue.properties) : keys;
  return Object.fromEntries(
    wanted.filter((key) => key in issue.properties).map((key) => [key, issue.properties[key]]),
  );
}

export function showIssue(issue: Issue, call: Call, { fields, properties, expand }: IssueRequest) {
  return {
    expand: 'renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations',
    id: issue.id,
    self: `${call.siteUrl}/rest/api/3/issue/${issue.id}`,
    key: issue.key,
    fields: showFields(issue, call, fields),
    ...(properties.length > 0 ? { properties: showProperties(issue, properties) } : {}),
    ...(expand.includes('changelog') ? { changelog: changelog() } : {}),
    ...(expand.includes('transitions')
      ? {
          transitions: availableTransitions(call, issue).map((transition) =>
            showTransition(call, transition),
          ),
        }
      : {}),
  };

  function changelog() {
    const histories = issue.history.toReversed().map((change) => showChange(call, change));
    return { startAt: 0, maxResults: histories.length, total: histories.length, histories };
  }
}
