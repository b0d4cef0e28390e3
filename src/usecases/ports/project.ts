import type { ProjectView } from '../../contract';
import type { ProjectId } from '../../domain/ids';

export type Project = ProjectView['project'] & {
  kind: string;
  companyManaged: boolean;
  componentIds: string[];
  typeIds: string[];
};

/** By what its pages are found. */
export type ProjectPlace = Pick<Project, 'key' | 'name' | 'kind' | 'companyManaged'>;

type FindProjects = (
  projectIds: readonly ProjectId[],
) => Promise<ReadonlyMap<ProjectId, ProjectView['project']>>;

export type Projects = {
  require: (projectId: ProjectId) => Promise<Project>;
  /** Those of them that the caller may browse; none that is archived. */
  visible: FindProjects;
  /** Those of them that the caller may browse or administer. */
  listed: FindProjects;
};
