import Button from '@atlaskit/button/new';
import ModalDialog, {
  CloseButton,
  ModalBody,
  ModalFooter,
  ModalHeader,
  ModalTitle,
} from '@atlaskit/modal-dialog';
import Select from '@atlaskit/select/Select';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Issue } from '../../api/issues';
import { issueTypesQuery, projectsQuery } from '../../api/projects';
import '../create-issue.css';
import { useIssueAction } from './use-issue-action';

/** Asks for another project and the type there; at first the one of the same level. */
export function MoveIssue({ issue, onClose }: { issue: Issue; onClose: () => void }) {
  const { project: from, issuetype } = issue.fields;
  const { data: projects = [] } = useQuery(projectsQuery());
  const [chosen, choose] = useState<{ projectId?: string; typeId?: string }>({});
  const others = projects.filter(({ id }) => id !== from.id);
  const project = others.find(({ id }) => id === chosen.projectId) ?? others[0];
  const { data: types = [] } = useQuery({
    ...issueTypesQuery(project?.id ?? ''),
    enabled: project !== undefined,
  });
  const offered = types.filter(({ hierarchyLevel }) => hierarchyLevel >= 0);
  const type =
    offered.find(({ id }) => id === chosen.typeId) ??
    offered.find(({ hierarchyLevel }) => hierarchyLevel === issuetype.hierarchyLevel);
  const { mutate, isPending } = useIssueAction(issue);

  return (
    <ModalDialog onClose={onClose} width="small" testId="move-issue">
      <form
        className="create-issue"
        onSubmit={(event) => {
          event.preventDefault();
          if (!project || !type) return;
          mutate({ action: 'move', project: project.key, issueTypeId: type.id }, { onSettled: onClose });
        }}
      >
        <ModalHeader>
          <ModalTitle>Move {issue.key}</ModalTitle>
          <CloseButton onClick={onClose} />
        </ModalHeader>
        <ModalBody>
          <label htmlFor="move-project">Project</label>
          <Select
            inputId="move-project"
            value={project ? { label: project.name, value: project.id } : null}
            options={others.map(({ id, name }) => ({ label: name, value: id }))}
            onChange={(option) => {
              choose(option ? { projectId: option.value } : {});
            }}
          />
          <label htmlFor="move-type">Issue type</label>
          <Select
            inputId="move-type"
            value={type ? { label: type.name, value: type.id } : null}
            options={offered.map(({ id, name }) => ({ label: name, value: id }))}
            onChange={(option) => {
              choose({ ...chosen, ...(option && { typeId: option.value }) });
            }}
          />
        </ModalBody>
        <ModalFooter>
          <Button appearance="subtle" isDisabled={isPending} onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" appearance="primary" isDisabled={!project || !type} isLoading={isPending}>
            Move
          </Button>
        </ModalFooter>
      </form>
    </ModalDialog>
  );
}
