import { queryOptions } from '@tanstack/react-query';
import { DynamicProperties, PageModules, type PageModule } from '../../server/contract';
import { read, send } from './request';

export const issueModulesQuery = (issueKey: string) =>
  queryOptions({
    queryKey: ['modules', 'issue', issueKey],
    queryFn: () => read(`/local/modules?issue=${issueKey}`, PageModules),
    retry: false,
  });

export const projectModulesQuery = (projectKey: string) =>
  queryOptions({
    queryKey: ['modules', 'project', projectKey],
    queryFn: () => read(`/local/modules?project=${projectKey}`, PageModules),
    retry: false,
  });

export const globalModulesQuery = () =>
  queryOptions({
    queryKey: ['modules', 'global'],
    queryFn: () => read('/local/modules', PageModules),
    retry: false,
  });

/** None for who doesn't administer Jira. */
export const settingsModulesQuery = () =>
  queryOptions({
    queryKey: ['modules', 'settings'],
    queryFn: () => read('/local/settings-modules', PageModules),
    retry: false,
  });

export const PANEL_STATUS = 'panel-status';

/** What the app's own function says about the panel's header. */
export const panelStatusQuery = ({ key, extension }: PageModule) =>
  queryOptions({
    queryKey: [PANEL_STATUS, key, extension],
    queryFn: async () => {
      const answer = await send('POST', '/local/dynamic-properties', { moduleKey: key, extension });
      return DynamicProperties.parse(answer).status;
    },
    staleTime: Infinity,
  });
