import { useQuery } from '@tanstack/react-query';
import { createContext, useContext, useState, type ReactNode } from 'react';
import type { AgreementView, OpenedProject, Viewer } from '../../../src/contract';
import { OperationFailed } from '../../shared/bridge/operation';
import { errorText } from '../../shared/texts/error-text';
import { agreementNumber } from '../../shared/address/agreement-number';
import { t } from '../../shared/texts/text';
import { Notice } from '../../shared/ui/notice';
import { PageSkeleton } from '../../shared/ui/page-skeleton';
import { RetryNotice } from '../../shared/ui/retry-notice';
import { chosenAgreement } from './chosen-agreement';
import { useNavigation } from './navigation';
import { usePageContext } from './page-context';
import { projectViewQuery } from './project-view-query';

/** What a subpage works with: the project, one of its agreements, and whom the viewer speaks for in it. */
export type ProjectAgreement = Omit<OpenedProject, 'viewer'> & {
  viewer: OpenedProject['viewer'] & Viewer;
  agreement: AgreementView;
};

const ProjectViewProvider = createContext<ProjectAgreement | null>(null);

/** Also after it was on: the administrators of Jira decide. */
const isSwitchedOff = (error: Error | null): boolean =>
  error instanceof OperationFailed && error.failure.code === 'SWITCHED_OFF';

/** The one call that every subpage needs; below it the project is known. */
export function ProjectGate({ children }: { children: ReactNode }) {
  const { extension } = usePageContext();
  const { data, error, refetch } = useQuery(projectViewQuery(extension.project.id));
  const asked = useNavigation().params.get('agreement');
  // Jira's own links to the subpages know nothing of agreements.
  const [last, setLast] = useState(asked);
  if (asked !== null && asked !== last) setLast(asked);
  if (isSwitchedOff(error)) {
    return (
      <Notice tone="info" title={t('frame.off')}>
        {t('frame.offAbout')}
      </Notice>
    );
  }
  if (!data) {
    if (!error) return <PageSkeleton />;
    return <RetryNotice error={error} onRetry={() => void refetch()} />;
  }
  const agreement = chosenAgreement(data, asked ?? last);
  // Once shown it stays, also when something waits in another one.
  if (last === null) setLast(agreementNumber(agreement));
  return (
    <ProjectViewProvider.Provider
      value={{ ...data, agreement, viewer: { ...data.viewer, side: agreement.viewer.side } }}
    >
      {error && (
        <Notice tone="warning" title={t('frame.outdated')}>
          {errorText(error)}
        </Notice>
      )}
      {children}
    </ProjectViewProvider.Provider>
  );
}

export function useProjectView(): ProjectAgreement {
  const view = useContext(ProjectViewProvider);
  if (!view) throw new Error('Only inside ProjectGate.');
  return view;
}
