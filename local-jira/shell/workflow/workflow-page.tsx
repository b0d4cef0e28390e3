import { useQuery } from '@tanstack/react-query';
import type { Session } from '../../server/contract';
import { workflowQuery } from '../api/workflow';
import { TransitionRules } from './transition-rules';
import './workflow-page.css';

/** The part of Jira's workflow editor in which apps' validators are put on transitions. */
export function WorkflowPage({ session, projectKey }: { session: Session; projectKey: string }) {
  const { data: workflow } = useQuery(workflowQuery(projectKey));
  if (!workflow) return null;
  const { mayEdit, transitions, offered } = workflow;
  return (
    <div className="workflow">
      {!mayEdit && <p className="workflow__note">Only administrators can change this workflow.</p>}
      <ul className="workflow__transitions">
        {transitions.map((transition) => (
          <TransitionRules key={transition.id} {...{ session, projectKey, transition, offered, mayEdit }} />
        ))}
      </ul>
    </div>
  );
}
