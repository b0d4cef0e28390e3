import { kvs } from '@forge/kvs';
import * as z from 'zod/mini';
import type { OpenTask } from '../usecases/ports';
import { openTaskKey } from './keys';

const taskIdSchema = z.optional(z.string());

export const openTask: OpenTask = {
  find: async () => taskIdSchema.parse(await kvs.get<unknown>(openTaskKey)),
  keep: (taskId) => kvs.set(openTaskKey, taskId),
  forget: () => kvs.delete(openTaskKey),
};
