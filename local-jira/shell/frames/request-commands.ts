import { z } from 'zod';
import { FetchAnswer } from '../../server/contract';
import { send } from '../api/request';
import type { Commands } from './command';
import type { FrameHost } from './frame-host';

const Invoke = z.object({ functionKey: z.string(), payload: z.unknown().optional() });

/** What leaves the frame for the server. Whom it acts as, the server knows from this window, not from the frame. */
export const requestCommands = ({ module }: FrameHost): Commands => ({
  invoke: async (data) => {
    const extension = { ...module.extension, location: location.href };
    const { value } = z.object({ value: z.unknown().optional() }).parse(
      await send('POST', '/local/bridge/invoke', {
        ...Invoke.parse(data),
        moduleKey: module.key,
        extension,
      }),
    );
    return value;
  },
  fetchProduct: async (data) => FetchAnswer.parse(await send('POST', '/local/bridge/fetch', data)),
});
