import { focusManager, QueryClient } from '@tanstack/react-query';
import { JiraRefused } from './jira-request';
import { OperationFailed } from './operation';

const passing = (error: Error): boolean => {
  if (error instanceof OperationFailed) return error.failure.code === 'JIRA_BUSY';
  if (error instanceof JiraRefused) return error.status === 429 || error.status >= 500;
  return false;
};

export function makeQueryClient(): QueryClient {
  // Two windows side by side are both visible: only `focus` tells which one is being looked at.
  focusManager.setEventListener((handleFocus) => {
    const onChange = () => {
      handleFocus();
    };
    window.addEventListener('focus', onChange);
    document.addEventListener('visibilitychange', onChange);
    return () => {
      window.removeEventListener('focus', onChange);
      document.removeEventListener('visibilitychange', onChange);
    };
  });
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 5_000, retry: (count, error) => count < 2 && passing(error) },
      mutations: { retry: false },
    },
  });
}
