import type { Call } from '../call';
import type { Project } from '../world';
import { showIssueType } from './issue-type';
import { showProjectComponent } from './option';
import { jiraTime } from './time';
import { avatarUrls, showUserId } from './user';

type Place = Pick<Call, 'siteUrl' | 'world'>;

/** The project inside an issue and in events. */
export function showProjectReference({ siteUrl }: Place, project: Project) {
  return {
    self: `${siteUrl}/rest/api/3/project/${project.id}`,
    id: project.id,
    key: project.key,
    name: project.name,
    projectTypeKey: 'software',
    simplified: project.style === 'next-gen',
    avatarUrls: avatarUrls(`${siteUrl}/avatars/project/${project.id}`),
  };
}

export function showProjectInList(place: Place, project: Project) {
  const { archived, deleted } = project;
  return {
    ...showProjectReference(place, project),
    expand: 'description,lead,issueTypes,url,projectKeys,permissions,insight',
    style: project.style,
    isPrivate: false,
    properties: {},
    ...(archived
      ? { archived: true, archivedDate: jiraTime(archived.at), ...by('archivedBy', archived.by) }
      : {}),
    ...(deleted ? { deleted: true, deletedDate: jiraTime(deleted.at), ...by('deletedBy', deleted.by) } : {}),
  };

  function by(field: string, accountId: string) {
    const user = showUserId(place, accountId);
    return user ? { [field]: user } : {};
  }
}

export function showProject(place: Place, project: Project) {
  const lead = showUserId(place, project.leadAccountId);
  return {
    ...showProjectInList(place, project),
    description: project.description,
    ...(lead ? { lead } : {}),
    components: project.components.map((component) => showProjectComponent(place, project, component)),
    issueTypes: project.issueTypeIds.flatMap((id) => {
      const type = place.world.issueTypes[id];
      return type ? [showIssueType(place, type)] : [];
    }),
    assigneeType: 'UNASSIGNED',
    versions: [],
    roles: {},
  };
}
