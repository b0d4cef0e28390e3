import Button from '@atlaskit/button/new';
import { ModalTransition } from '@atlaskit/modal-dialog';
import { useState } from 'react';
import type { Session } from '../../server/contract';
import type { OfferedValidator, Validator, WorkflowTransition } from '../api/workflow';
import { useValidators } from './use-validators';
import { ValidatorDialog } from './validator-dialog';
import { createForm, editForm } from './validator-module';

type Props = {
  session: Session;
  projectKey: string;
  transition: WorkflowTransition;
  offered: readonly OfferedValidator[];
  mayEdit: boolean;
};

type Open = { offered: OfferedValidator; resource: string } | { validator: Validator; resource: string };

/** One transition with its validators, and what can be done with them. */
export function TransitionRules({ session, projectKey, transition, offered, mayEdit }: Props) {
  const { mutate, isPending } = useValidators(projectKey, transition.id);
  const [open, setOpen] = useState<Open>();
  const close = () => {
    setOpen(undefined);
  };
  const add = (module: OfferedValidator) => {
    if (module.resource === null) mutate({ change: 'add', moduleKey: module.key, config: null });
    else setOpen({ offered: module, resource: module.resource });
  };
  const save = (config: string) => {
    if (!open) return;
    mutate(
      'offered' in open
        ? { change: 'add', moduleKey: open.offered.key, config }
        : { change: 'update', id: open.validator.id, config },
      { onSuccess: close },
    );
  };
  return (
    <li className="transition" data-testid={`transition-${transition.id}`}>
      <h2 className="transition__name">{transition.name}</h2>
      <p className="transition__way">
        From {transition.from?.join(', ') ?? 'any status'} to {transition.to}
      </p>
      <ul className="transition__rules">
        {transition.validators.map((validator) => (
          <li key={validator.id} className="rule">
            <div className="rule__words">
              <strong>{validator.name}</strong>
              <span className="rule__summary">{validator.summary}</span>
            </div>
            {mayEdit && validator.resource !== null && (
              <Button
                spacing="compact"
                isDisabled={isPending}
                onClick={() => {
                  if (validator.resource !== null) setOpen({ validator, resource: validator.resource });
                }}
              >
                Edit
              </Button>
            )}
            {mayEdit && (
              <Button
                spacing="compact"
                isDisabled={isPending}
                onClick={() => {
                  mutate({ change: 'remove', id: validator.id });
                }}
              >
                Remove
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayEdit &&
        offered.map((module) => (
          <Button
            key={module.key}
            appearance="subtle"
            spacing="compact"
            isDisabled={isPending}
            onClick={() => {
              add(module);
            }}
          >
            Add validator: {module.name}
          </Button>
        ))}
      <ModalTransition>
        {open && (
          <ValidatorDialog
            session={session}
            module={
              'offered' in open
                ? createForm(open.offered, open.resource, transition)
                : editForm(open.validator, open.resource, transition)
            }
            action={'offered' in open ? 'Add' : 'Update'}
            onSave={save}
            onClose={close}
          />
        )}
      </ModalTransition>
    </li>
  );
}
