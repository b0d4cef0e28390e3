import { kvs } from '@forge/kvs';
import * as z from 'zod/mini';
import type { OpenTask } from '../jira/bulk-tasks';
import { openTaskKey } from './keys';

const taskIdSchema = z.optional(z.string());
// Every job asks, and Forge bills a read that finds nothing as a kilobyte.
const none = '';

export const openTask: OpenTask = {
  find: async () => {
    const taskId = taskIdSchema.parse(await kvs.get<unknown>(openTaskKey));
    return taskId === none ? undefined : taskId;
  },
  keep: (taskId) => kvs.set(openTaskKey, taskId),
  forget: () => kvs.set(openTaskKey, none),
};
