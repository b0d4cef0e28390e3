import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { permissionsQuery, type Issue } from '../api/issues';
import { showDay } from '../issues/day';
import { PersonName } from '../people/person';
import { AssigneeField } from './assignee-field';
import { ComponentsField } from './components-field';
import { DueField } from './due-field';
import { LabelsField } from './labels-field';

const Field = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="details__field">
    <dt className="details__label">{label}</dt>
    <dd className="details__value">{children}</dd>
  </div>
);

const FieldText = ({ text }: { text: string }) => <span className="details__text">{text}</span>;

const listed = (names: string[]) => <FieldText text={names.length === 0 ? 'None' : names.join(', ')} />;

/** The fields at the right; those that the person may change are editable in place. */
export function Details({ issue }: { issue: Issue }) {
  const { data: may } = useQuery(permissionsQuery(issue.key));
  const { assignee, reporter, duedate, labels, components } = issue.fields;
  const mayEdit = may?.('EDIT_ISSUES') ?? false;
  return (
    <section className="panel">
      <h2 className="panel__title">Details</h2>
      <dl className="details">
        <Field label="Assignee">
          {may?.('ASSIGN_ISSUES') ? <AssigneeField issue={issue} /> : <PersonName user={assignee} />}
        </Field>
        <Field label="Due date">
          {mayEdit ? <DueField issue={issue} /> : <FieldText text={duedate ? showDay(duedate) : 'None'} />}
        </Field>
        <Field label="Labels">{mayEdit ? <LabelsField issue={issue} /> : listed(labels)}</Field>
        <Field label="Components">
          {mayEdit ? <ComponentsField issue={issue} /> : listed(components.map(({ name }) => name))}
        </Field>
        <Field label="Reporter">
          <PersonName user={reporter} />
        </Field>
      </dl>
    </section>
  );
}
