import { z } from 'zod';
import { openModal } from '../modals/modals';
import type { Commands } from './command';
import type { FrameHost } from './frame-host';

const callback = z.custom<(payload?: unknown) => unknown>((value) => typeof value === 'function');
const Modal = z.object({
  resource: z.string().nullable(),
  onClose: callback,
  size: z.enum(['small', 'medium', 'large', 'xlarge', 'max']),
  context: z.unknown().optional(),
  closeOnEscape: z.boolean(),
  closeOnOverlayClick: z.boolean(),
  title: z.string(),
});

/** Dialogs that show a resource of the app. Closing is possible inside a dialog only. */
export const modalCommands = ({ module, session, modal }: FrameHost): Commands => {
  const closing: (() => unknown)[] = [];
  return {
    openModal: (data) => {
      const { resource, ...options } = Modal.parse(data);
      openModal({ ...options, session, module: { ...module, resource: resource ?? module.resource } });
      return true;
    },
    onClose: (data) => {
      closing.push(callback.parse(data));
      return modal !== undefined;
    },
    close: async (payload) => {
      if (!modal) return false;
      for (const run of closing) await run();
      modal.close(payload);
      return true;
    },
  };
};
