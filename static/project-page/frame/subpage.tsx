import { lazy, Suspense } from 'react';
import { PageSkeleton } from '../../shared/ui/page-skeleton';
import type { Page } from './page-location';

const subpages = {
  matrix: lazy(async () => ({ default: (await import('../matrix/matrix-page')).MatrixPage })),
  epics: lazy(async () => ({ default: (await import('../epics/epics-page')).EpicsPage })),
  history: lazy(async () => ({ default: (await import('../history/history-page')).HistoryPage })),
  settings: lazy(async () => ({ default: (await import('../settings/settings-page')).SettingsPage })),
} satisfies Record<Page, unknown>;

export function Subpage({ page }: { page: Page }) {
  const Content = subpages[page];
  return (
    <Suspense fallback={<PageSkeleton />}>
      <Content />
    </Suspense>
  );
}
