import Button from '@atlaskit/button/new';
import ModalDialog, {
  CloseButton,
  ModalBody,
  ModalFooter,
  ModalHeader,
  ModalTitle,
} from '@atlaskit/modal-dialog';
import type { Issue } from '../../api/issues';
import { useIssueAction } from './use-issue-action';

export function DeleteIssue({ issue, onClose }: { issue: Issue; onClose: () => void }) {
  const { mutate, isPending } = useIssueAction(issue);
  return (
    <ModalDialog onClose={onClose} width="small" testId="delete-issue">
      <ModalHeader>
        <ModalTitle appearance="danger">Delete {issue.key}?</ModalTitle>
        <CloseButton onClick={onClose} />
      </ModalHeader>
      <ModalBody>
        The issue and its sub-tasks are gone for good. Other child issues lose their parent.
      </ModalBody>
      <ModalFooter>
        <Button appearance="subtle" isDisabled={isPending} onClick={onClose}>
          Cancel
        </Button>
        <Button
          appearance="danger"
          isLoading={isPending}
          onClick={() => {
            mutate({ action: 'delete' }, { onSettled: onClose });
          }}
        >
          Delete
        </Button>
      </ModalFooter>
    </ModalDialog>
  );
}
