import { kvs } from '@forge/kvs';
import * as z from 'zod/mini';
import type { PersonalData } from '../usecases/ports/personal-data';
import { lastReportKey } from './keys';

const momentSchema = z.optional(z.string());

export const lastReport: Pick<PersonalData, 'lastReport' | 'markReported'> = {
  lastReport: async () => momentSchema.parse(await kvs.get<unknown>(lastReportKey)),
  markReported: (at) => kvs.set(lastReportKey, at),
};
