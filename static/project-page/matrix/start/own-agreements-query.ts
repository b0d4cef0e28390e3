import { queryOptions } from '@tanstack/react-query';
import type { MyAgreement } from '../../../../src/contract';
import { invoke, unwrap } from '../../../shared/bridge/operation';

/** The agreements that the viewer speaks in. */
export const ownAgreementsQuery = () =>
  queryOptions({
    queryKey: ['ownAgreements'],
    queryFn: async (): Promise<MyAgreement[]> => unwrap(await invoke('readMine', {})).agreements,
  });
