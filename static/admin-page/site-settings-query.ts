import { queryOptions } from '@tanstack/react-query';
import { invoke, unwrap } from '../shared/bridge/operation';

export const siteSettingsQuery = () =>
  queryOptions({
    queryKey: ['site-settings'],
    queryFn: async () => unwrap(await invoke('openSiteSettings', {})),
  });
