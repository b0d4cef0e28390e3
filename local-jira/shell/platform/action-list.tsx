import Button from '@atlaskit/button/new';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { z } from 'zod';
import type { ActionRun, PageModule, Session } from '../../server/contract';
import { runAction } from '../api/actions';
import { showFailure } from '../flags/flags';
import { AppFrame } from '../frames/app-frame';
import { useAddress } from '../router/navigation';
import { routeOf } from '../router/route';
import { withIssueKey } from './smart-values';

const Inputs = z.record(z.string(), z.unknown());

const ActionResult = ({ run }: { run: ActionRun }) =>
  run.outcome === 'done' ? (
    <pre>{JSON.stringify(run.outputs, null, 2)}</pre>
  ) : (
    run.messages.map((message) => (
      <p key={message} className="drawer__failure">
        {message}
      </p>
    ))
  );

/** An action as a rule would run it: as the person of this window, on the issue that the window shows. */
function ActionForm({ session, module }: { session: Session; module: PageModule }) {
  const inputs = useRef<Record<string, unknown>>({});
  const route = routeOf(useAddress().pathname);
  const issueKey = route.page === 'issue' ? route.issueKey : undefined;
  const { mutate, data, isPending } = useMutation({
    mutationFn: () => runAction(module.key, withIssueKey(inputs.current, issueKey)),
    onError: (error) => {
      showFailure('The action failed', error);
    },
  });
  return (
    <div className="drawer__entry drawer__action">
      <strong>{module.title}</strong>
      <AppFrame
        session={session}
        module={module}
        title={module.title}
        height="content"
        onSubmit={(payload) => {
          inputs.current = Inputs.parse(payload);
        }}
      />
      <Button
        spacing="compact"
        isLoading={isPending}
        onClick={() => {
          mutate();
        }}
      >
        {`Run as ${session.me.displayName}`}
      </Button>
      <div role="status">{data && <ActionResult run={data} />}</div>
    </div>
  );
}

export const ActionList = ({ session, actions }: { session: Session; actions: PageModule[] }) =>
  actions.map((module) => <ActionForm key={module.key} session={session} module={module} />);
