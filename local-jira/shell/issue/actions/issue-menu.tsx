import { IconButton } from '@atlaskit/button/new';
import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import ShowMoreIcon from '@atlaskit/icon/core/show-more-horizontal';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { permissionsQuery, type Issue } from '../../api/issues';
import { DeleteIssue } from './delete-issue';
import { MoveIssue } from './move-issue';
import { useIssueAction } from './use-issue-action';

/** What the person may do with the issue as a whole. */
export function IssueMenu({ issue }: { issue: Issue }) {
  const { data: may = () => false } = useQuery(permissionsQuery(issue.key));
  const [opened, setOpened] = useState<'move' | 'delete'>();
  const { mutate, isPending } = useIssueAction(issue);
  const close = () => {
    setOpened(undefined);
  };
  return (
    <>
      <DropdownMenu
        testId="issue-menu"
        placement="bottom-end"
        trigger={({ triggerRef, ...trigger }) => (
          <IconButton
            {...trigger}
            ref={triggerRef}
            icon={ShowMoreIcon}
            label="Actions"
            isDisabled={isPending}
          />
        )}
      >
        <DropdownItemGroup>
          <DropdownItem
            isDisabled={!may('MOVE_ISSUES')}
            onClick={() => {
              setOpened('move');
            }}
          >
            Move
          </DropdownItem>
          <DropdownItem
            isDisabled={!may('CREATE_ISSUES')}
            onClick={() => {
              mutate({ action: 'clone' });
            }}
          >
            Clone
          </DropdownItem>
          <DropdownItem
            isDisabled={!may('ADMINISTER')}
            onClick={() => {
              mutate({ action: 'archive' });
            }}
          >
            Archive
          </DropdownItem>
          <DropdownItem
            isDisabled={!may('DELETE_ISSUES')}
            onClick={() => {
              setOpened('delete');
            }}
          >
            Delete
          </DropdownItem>
        </DropdownItemGroup>
      </DropdownMenu>
      {opened === 'move' && <MoveIssue issue={issue} onClose={close} />}
      {opened === 'delete' && <DeleteIssue issue={issue} onClose={close} />}
    </>
  );
}
