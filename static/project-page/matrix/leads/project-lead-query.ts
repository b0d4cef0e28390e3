import { queryOptions } from '@tanstack/react-query';
import type { ProjectId } from '../../../../src/domain/ids';
import { getJira } from '../../../shared/bridge/jira-request';
import { field } from '../../../shared/bridge/unknown-fields';
import { personOf } from '../../../shared/people/person';

const leadOfProject = {
  parse: (project: unknown) => {
    const lead = field(project, 'lead');
    return lead === undefined ? null : personOf(lead).accountId;
  },
};

/** Jira's own project lead: the one whom everybody may see, unlike the list of administrators. */
export const projectLeadQuery = (projectId: ProjectId) =>
  queryOptions({
    queryKey: ['projectLead', projectId],
    queryFn: () => getJira(leadOfProject, `/rest/api/3/project/${projectId}`),
    staleTime: Infinity,
  });
