import type { PageModule, Session } from '../../server/contract';
import { createStore } from '../state/store';

export type AppModal = {
  session: Session;
  module: PageModule;
  context?: unknown;
  title: string;
  size: 'small' | 'medium' | 'large' | 'xlarge' | 'max';
  closeOnEscape: boolean;
  closeOnOverlayClick: boolean;
  onClose: (payload?: unknown) => unknown;
};

/** The app's open dialog, if there is one. */
export const appModal = createStore<AppModal | undefined>(undefined);

export function openModal(modal: AppModal): void {
  appModal.set(modal);
}

export function closeModal(payload?: unknown): void {
  const open = appModal.get();
  appModal.set(undefined);
  open?.onClose(payload);
}
