import { useQuery } from '@tanstack/react-query';
import { createContext, useContext, type ReactNode } from 'react';
import type { AgreementView, ProjectView } from '../../../src/contract';
import { errorText } from '../../shared/texts/error-text';
import { t } from '../../shared/texts/text';
import { Notice } from '../../shared/ui/notice';
import { PageSkeleton } from '../../shared/ui/page-skeleton';
import { RetryNotice } from '../../shared/ui/retry-notice';
import { usePageContext } from './page-context';
import { projectViewQuery } from './project-view-query';

const ProjectViewProvider = createContext<ProjectView | null>(null);

/** The one call that every subpage needs; below it the project is known. */
export function ProjectGate({ children }: { children: ReactNode }) {
  const { extension } = usePageContext();
  const { data, error, refetch } = useQuery(projectViewQuery(extension.project.id));
  if (!data) {
    if (!error) return <PageSkeleton />;
    return <RetryNotice error={error} onRetry={() => void refetch()} />;
  }
  return (
    <ProjectViewProvider.Provider value={data}>
      {error && (
        <Notice tone="warning" title={t('frame.outdated')}>
          {errorText(error)}
        </Notice>
      )}
      {children}
    </ProjectViewProvider.Provider>
  );
}

export function useProjectView(): ProjectView {
  const view = useContext(ProjectViewProvider);
  if (!view) throw new Error('Only inside ProjectGate.');
  return view;
}

/** What most of a subpage works with, where the leads are named. */
export type ProjectAgreement = ProjectView & { agreement: AgreementView };
