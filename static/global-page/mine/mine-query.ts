import { queryOptions } from '@tanstack/react-query';
import type { MineView } from '../../../src/contract';
import { invoke, unwrap } from '../../shared/bridge/operation';

export const mineQuery = () =>
  queryOptions({
    queryKey: ['mine'],
    queryFn: async (): Promise<MineView> => unwrap(await invoke('readMine', {})),
    staleTime: 30_000,
  });
