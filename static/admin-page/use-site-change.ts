import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SiteSettingsView } from '../../src/contract';
import type { SiteSettings } from '../../src/domain/site-settings';
import { invoke, unwrap } from '../shared/bridge/operation';
import { siteSettingsQuery } from './site-settings-query';

/** Sends the settings as they shall be; what someone else changed since they were read is not overwritten. */
export function useSiteChange({ version }: SiteSettingsView, onDone?: () => void) {
  const client = useQueryClient();
  const { queryKey } = siteSettingsQuery();
  return useMutation({
    mutationFn: async (settings: SiteSettings) =>
      unwrap(await invoke('changeSiteSettings', { seen: version, settings })),
    onSuccess: async (stands) => {
      // A read that began before would put the old state back.
      await client.cancelQueries({ queryKey });
      onDone?.();
      client.setQueryData(queryKey, stands);
    },
    onError: () => client.invalidateQueries({ queryKey }),
  });
}
