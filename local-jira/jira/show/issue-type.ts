import type { Call } from '../call';
import type { IssueType } from '../world';

type Place = Pick<Call, 'siteUrl'>;

/** The type as events carry it: without its hierarchy level. */
export function showIssueTypeInEvent({ siteUrl }: Place, type: IssueType) {
  return {
    self: `${siteUrl}/rest/api/3/issuetype/${type.id}`,
    id: type.id,
    description: type.description,
    iconUrl: `${siteUrl}/avatars/issuetype/${type.id}`,
    name: type.name,
    subtask: type.hierarchyLevel < 0,
    avatarId: 10300,
  };
}

export function showIssueType(place: Place, type: IssueType) {
  return {
    ...showIssueTypeInEvent(place, type),
    hierarchyLevel: type.hierarchyLevel,
    ...(type.projectId === null ? {} : { scope: { type: 'PROJECT', project: { id: type.projectId } } }),
  };
}
