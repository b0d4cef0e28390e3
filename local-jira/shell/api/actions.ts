import { queryOptions } from '@tanstack/react-query';
import { ActionRun, PageModules } from '../../server/contract';
import { read, send } from './request';

export const actionsQuery = () =>
  queryOptions({ queryKey: ['actions'], queryFn: () => read('/local/actions', PageModules) });

export const runAction = async (key: string, inputs: Record<string, unknown>): Promise<ActionRun> =>
  ActionRun.parse(await send('POST', `/local/actions/${key}`, { inputs }));
