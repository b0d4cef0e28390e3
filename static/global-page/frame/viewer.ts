import { view } from '@forge/bridge';
import { createContext, useContext } from 'react';
import * as z from 'zod/mini';
import { accountIdSchema } from '../../../src/contract/ids';
import { today } from '../../../src/domain/calendar';
import type { IsoDate } from '../../../src/domain/time';

const contextSchema = z.object({
  accountId: accountIdSchema,
  timezone: z.string(),
  /** `location`: the address of the page around the app. */
  extension: z.object({ location: z.url() }),
});

/** Who looks, where their clock stands, and on which site. */
export type Viewer = Pick<z.infer<typeof contextSchema>, 'accountId' | 'timezone'> & { siteUrl: string };

export async function readViewer(): Promise<Viewer> {
  const { accountId, timezone, extension } = contextSchema.parse(await view.getContext());
  return { accountId, timezone, siteUrl: new URL(extension.location).origin };
}

export const ViewerProvider = createContext<Viewer | null>(null);

export function useViewer(): Viewer {
  const viewer = useContext(ViewerProvider);
  if (!viewer) throw new Error('Only inside the global page.');
  return viewer;
}

/** An epic's dates are days; which of them is today depends on where the reader is. */
export const useToday = (): IsoDate => today(new Date(), useViewer().timezone);
