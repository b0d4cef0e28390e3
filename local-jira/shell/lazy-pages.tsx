import { lazy } from 'react';

// Selects and dialogs are most of this program: they load when they are first needed.
export const IssuePage = lazy(async () => ({ default: (await import('./issue/issue-page')).IssuePage }));
export const WorkflowPage = lazy(async () => ({
  default: (await import('./workflow/workflow-page')).WorkflowPage,
}));
export const CreateIssue = lazy(async () => ({
  default: (await import('./issue/create-issue')).CreateIssue,
}));
