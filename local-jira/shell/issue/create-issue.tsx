import Button from '@atlaskit/button/new';
import ModalDialog, {
  CloseButton,
  ModalBody,
  ModalFooter,
  ModalHeader,
  ModalTitle,
} from '@atlaskit/modal-dialog';
import SectionMessage from '@atlaskit/section-message';
import Select from '@atlaskit/select/Select';
import TextArea from '@atlaskit/textarea';
import Textfield from '@atlaskit/textfield';
import { useQuery } from '@tanstack/react-query';
import { issueTypesQuery, projectsQuery } from '../api/projects';
import { useAddress } from '../router/navigation';
import { routeOf } from '../router/route';
import './create-issue.css';
import { useCreateIssue } from './use-create-issue';

/** Jira's dialog for a new issue, with the fields that matter here. */
export function CreateIssue({ onClose }: { onClose: () => void }) {
  const route = routeOf(useAddress().pathname);
  const { data: projects = [] } = useQuery(projectsQuery());
  const { draft, change, create, error, isPending } = useCreateIssue(onClose);
  const here = 'projectKey' in route ? projects.find(({ key }) => key === route.projectKey) : undefined;
  const project = projects.find(({ id }) => id === draft.projectId) ?? here ?? projects[0];
  const { data: types = [] } = useQuery({
    ...issueTypesQuery(project?.id ?? ''),
    enabled: project !== undefined,
  });
  const offered = types.filter(({ hierarchyLevel }) => hierarchyLevel >= 0);
  const type = offered.find(({ id }) => id === draft.typeId) ?? offered[0];

  const leave = () => {
    if (!isPending) onClose();
  };
  return (
    <ModalDialog onClose={leave} width="medium" testId="create-issue">
      <form
        className="create-issue"
        onSubmit={(event) => {
          event.preventDefault();
          if (project && type) create(project.id, type.id);
        }}
      >
        <ModalHeader>
          <ModalTitle>Create issue</ModalTitle>
          <CloseButton onClick={leave} />
        </ModalHeader>
        <ModalBody>
          {error && <SectionMessage appearance="error">{error.message}</SectionMessage>}
          <label htmlFor="create-project">Project</label>
          <Select
            inputId="create-project"
            value={project ? { label: project.name, value: project.id } : null}
            options={projects.map(({ id, name }) => ({ label: name, value: id }))}
            onChange={(option) => {
              change({ projectId: option?.value });
            }}
          />
          <label htmlFor="create-type">Issue type</label>
          <Select
            inputId="create-type"
            value={type ? { label: type.name, value: type.id } : null}
            options={offered.map(({ id, name }) => ({ label: name, value: id }))}
            onChange={(option) => {
              change({ typeId: option?.value });
            }}
          />
          <label htmlFor="create-summary">Summary</label>
          <Textfield
            id="create-summary"
            isRequired
            value={draft.summary}
            onChange={({ currentTarget }) => {
              change({ summary: currentTarget.value });
            }}
          />
          <label htmlFor="create-description">Description</label>
          <TextArea
            id="create-description"
            minimumRows={3}
            value={draft.description}
            onChange={({ currentTarget }) => {
              change({ description: currentTarget.value });
            }}
          />
          <label htmlFor="create-due">Due date</label>
          <Textfield
            id="create-due"
            type="date"
            width="small"
            value={draft.due}
            onChange={({ currentTarget }) => {
              change({ due: currentTarget.value });
            }}
          />
        </ModalBody>
        <ModalFooter>
          <Button appearance="subtle" isDisabled={isPending} onClick={leave}>
            Cancel
          </Button>
          <Button type="submit" appearance="primary" isLoading={isPending}>
            Create
          </Button>
        </ModalFooter>
      </form>
    </ModalDialog>
  );
}
