import { view } from '@forge/bridge';
import * as z from 'zod/mini';
import { issueIdSchema } from '../../src/contract/ids';

const panelContextSchema = z.object({
  extension: z.object({
    issue: z.object({ id: issueIdSchema }),
    project: z.object({ key: z.string() }),
  }),
});

export const readPanelContext = async () => panelContextSchema.parse(await view.getContext());
