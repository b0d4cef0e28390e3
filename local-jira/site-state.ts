import { z } from 'zod';
import type { World } from './jira/world';
import { PlatformSnapshot } from './platform/platform';

/** What a site keeps when it stops. */
export const SiteState = z.object({
  clockOffset: z.number(),
  // Jira's state is taken as this program wrote it.
  world: z.custom<World>((world) => typeof world === 'object' && world !== null),
  platform: PlatformSnapshot,
});
export type SiteState = z.infer<typeof SiteState>;
