import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { transitionsQuery, type Issue } from '../api/issues';
import { send } from '../api/request';
import { showFailure } from '../flags/flags';
import { StatusLozenge } from '../issues/status-lozenge';

function useTransition(issueKey: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      send('POST', `/rest/api/3/issue/${issueKey}/transitions`, { transition: { id } }),
    onSuccess: () => queries.invalidateQueries(),
    onError: (error) => {
      showFailure("We couldn't change the status", error);
    },
  });
}

/** The issue's status, and the transitions that the person may make from it. */
export function StatusMenu({ issue: { key, fields } }: { issue: Issue }) {
  const { data: transitions = [] } = useQuery(transitionsQuery(key));
  const { mutate, isPending } = useTransition(key);
  if (transitions.length === 0) {
    return (
      <div className="status">
        <StatusLozenge status={fields.status} />
      </div>
    );
  }
  return (
    <div className="status">
      <DropdownMenu
        testId="status-menu"
        trigger={({ triggerRef, ...trigger }) => (
          <button
            {...trigger}
            ref={triggerRef}
            type="button"
            className={`status__button status__button--${fields.status.statusCategory.key}`}
            disabled={isPending}
            aria-label={`Status: ${fields.status.name}. Change status`}
          >
            {fields.status.name}
            <ChevronDownIcon label="" size="small" />
          </button>
        )}
      >
        <DropdownItemGroup>
          {transitions.map(({ id, name, to }) => (
            <DropdownItem
              key={id}
              elemAfter={<StatusLozenge status={to} />}
              onClick={() => {
                mutate(id);
              }}
            >
              {name}
            </DropdownItem>
          ))}
        </DropdownItemGroup>
      </DropdownMenu>
    </div>
  );
}
