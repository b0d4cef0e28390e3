import { events, view } from '@forge/bridge';
import { useEffect } from 'react';

/** Automation keeps what was submitted last: at every change, and again when somebody presses its own button. */
export function useSubmittedInputs(issueKey: string): void {
  useEffect(() => {
    const submit = () => {
      void view.submit({ issueKey });
    };
    submit();
    const subscription = events.on('AUTOMATION_ACTION_SUBMIT', submit);
    return () => {
      void subscription.then(({ unsubscribe }) => {
        unsubscribe();
      });
    };
  }, [issueKey]);
}
