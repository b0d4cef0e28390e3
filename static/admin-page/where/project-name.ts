import * as z from 'zod/mini';
import { projectIdSchema } from '../../../src/contract/ids';

const projectNameSchema = z.object({ id: projectIdSchema, key: z.string(), name: z.string() });
export type ProjectName = z.infer<typeof projectNameSchema>;

const pageSchema = z.object({ values: z.array(projectNameSchema) });

/** Reads a page of Jira's search for projects. */
export const projectNames = { parse: (answer: unknown): ProjectName[] => pageSchema.parse(answer).values };
