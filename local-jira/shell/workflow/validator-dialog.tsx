import Button from '@atlaskit/button/new';
import ModalDialog, {
  CloseButton,
  ModalBody,
  ModalFooter,
  ModalHeader,
  ModalTitle,
} from '@atlaskit/modal-dialog';
import { useRef, useState } from 'react';
import type { PageModule, Session } from '../../server/contract';
import { AppFrame } from '../frames/app-frame';

type Props = {
  session: Session;
  module: PageModule;
  /** What saves it is called, as in Jira's editor. */
  action: 'Add' | 'Update';
  onSave: (config: string) => void;
  onClose: () => void;
};

/** The app's form for one of its validators. Its answer is what is saved; without one the dialog stays. */
export function ValidatorDialog({ session, module, action, onSave, onClose }: Props) {
  const configure = useRef<() => unknown>();
  const [rule] = useState(() => ({
    setCallback: (callback: () => unknown) => {
      configure.current = callback;
    },
  }));
  const save = async () => {
    const config = await configure.current?.();
    if (typeof config === 'string') onSave(config);
  };
  return (
    <ModalDialog onClose={onClose} width="medium" testId="validator-dialog">
      <ModalHeader>
        <ModalTitle>{module.title}</ModalTitle>
        <CloseButton onClick={onClose} />
      </ModalHeader>
      <ModalBody>
        <AppFrame session={session} module={module} title={module.title} rule={rule} height="content" />
      </ModalBody>
      <ModalFooter>
        <Button appearance="subtle" onClick={onClose}>
          Cancel
        </Button>
        <Button appearance="primary" onClick={() => void save()}>
          {action}
        </Button>
      </ModalFooter>
    </ModalDialog>
  );
}
