import type { Call } from '../call';
import type { Option, Project } from '../world';

type Place = Pick<Call, 'siteUrl'>;

export const showPriority = ({ siteUrl }: Place, { id, name }: Option) => ({
  self: `${siteUrl}/rest/api/3/priority/${id}`,
  iconUrl: `${siteUrl}/avatars/priority/${id}`,
  name,
  id,
});

export const showResolution = ({ siteUrl }: Place, { id, name, description }: Option) => ({
  self: `${siteUrl}/rest/api/3/resolution/${id}`,
  id,
  description,
  name,
});

export const showComponent = ({ siteUrl }: Place, { id, name, description }: Option) => ({
  self: `${siteUrl}/rest/api/3/component/${id}`,
  id,
  name,
  description,
});

export const showProjectComponent = (place: Place, project: Project, component: Option) => ({
  ...showComponent(place, component),
  assigneeType: 'UNASSIGNED',
  realAssigneeType: 'UNASSIGNED',
  isAssigneeTypeValid: false,
  project: project.key,
  projectId: Number(project.id),
});
