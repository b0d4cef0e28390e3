import { view } from '@forge/bridge';
import { createContext, useContext } from 'react';
import * as z from 'zod/mini';

const contextSchema = z.object({ timezone: z.string() });

/** The reader's, as their profile in Jira has it. */
export const readTimeZone = async (): Promise<string> =>
  contextSchema.parse(await view.getContext()).timezone;

export const TimeZoneProvider = createContext('UTC');

export const useTimeZone = (): string => useContext(TimeZoneProvider);
