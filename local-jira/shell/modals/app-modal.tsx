import ModalDialog, { CloseButton, ModalHeader, ModalTitle, ModalTransition } from '@atlaskit/modal-dialog';
import { AppFrame } from '../frames/app-frame';
import { useStore } from '../state/store';
import { appModal, closeModal } from './modals';
import './app-modal.css';

// The sizes of Forge's own documentation of the bridge's Modal.
const sizes = {
  small: { width: 400, height: 'max(20vh, 320px)' },
  medium: { width: 600, height: 'max(40vh, 520px)' },
  large: { width: 800, height: 'max(70vh, 720px)' },
  xlarge: { width: 968, height: '90vh' },
  max: { width: '100%', height: '100%' },
};

/** The dialog in which the app shows one of its resources. */
export function AppModalDialog() {
  const modal = useStore(appModal);
  return (
    <ModalTransition>
      {modal && (
        <ModalDialog
          {...sizes[modal.size]}
          shouldCloseOnOverlayClick={modal.closeOnOverlayClick}
          onClose={({ type }) => {
            const isByKey = type.startsWith('key');
            if (modal.closeOnEscape || !isByKey) closeModal();
          }}
          testId="app-modal"
          {...(modal.title === '' ? { label: modal.module.title } : {})}
        >
          {modal.title !== '' && (
            <ModalHeader>
              <ModalTitle>{modal.title}</ModalTitle>
              <CloseButton
                onClick={() => {
                  closeModal();
                }}
              />
            </ModalHeader>
          )}
          <div className="app-modal__content">
            <AppFrame
              session={modal.session}
              module={modal.module}
              title={modal.title || modal.module.title}
              modal={{ context: modal.context, close: closeModal }}
              height="fill"
            />
          </div>
        </ModalDialog>
      )}
    </ModalTransition>
  );
}
