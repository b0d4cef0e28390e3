import { view } from '@forge/bridge';
import { createContext, useContext } from 'react';
import * as z from 'zod/mini';
import { accountIdSchema, projectIdSchema } from '../../../src/contract/ids';

const pageContextSchema = z.object({
  accountId: accountIdSchema,
  timezone: z.string(),
  extension: z.object({
    project: z.object({ id: projectIdSchema, key: z.string() }),
    /** The address of the page around the app. */
    location: z.string(),
  }),
});

export type PageContext = z.infer<typeof pageContextSchema>;

export const readPageContext = async (): Promise<PageContext> =>
  pageContextSchema.parse(await view.getContext());

export const PageContextProvider = createContext<PageContext | null>(null);

export function usePageContext(): PageContext {
  const context = useContext(PageContextProvider);
  if (!context) throw new Error('Only inside the project page.');
  return context;
}
