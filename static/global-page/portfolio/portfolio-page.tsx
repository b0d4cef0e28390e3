import { useMemo, useState } from 'react';
import { t } from '../../shared/texts/text';
import { PageSkeleton } from '../../shared/ui/page-skeleton';
import { RetryNotice } from '../../shared/ui/retry-notice';
import { EmptyPortfolio } from './empty-portfolio';
import { PortfolioHead } from './portfolio-head';
import { ofKind, type Shown, sortedByName, withWords } from './portfolio-rows';
import { PortfolioTable } from './portfolio-table';
import { usePortfolio } from './use-portfolio';
import './portfolio-page.css';

/** How the teams stand, side by side, for people who look after several. No score: every row speaks for itself. */
export function PortfolioPage() {
  const { agreements, isDone, isCounting, error, retry } = usePortfolio();
  const [words, setWords] = useState('');
  const [shown, setShown] = useState<Shown>('all');
  const sorted = useMemo(() => sortedByName(agreements ?? []), [agreements]);
  const rows = useMemo(() => ofKind(withWords(sorted, words), shown), [sorted, words, shown]);
  if (!agreements) return error ? <RetryNotice error={error} onRetry={retry} /> : <PageSkeleton rows={6} />;
  if (isDone && agreements.length === 0) return <EmptyPortfolio />;
  return (
    <>
      <PortfolioHead
        agreements={sorted}
        isReading={!isDone}
        isCounting={isCounting}
        words={words}
        onWords={setWords}
        shown={shown}
        onShown={setShown}
      />
      {error && <RetryNotice error={error} onRetry={retry} />}
      {rows.length > 0 ? (
        <PortfolioTable key={`${shown} ${words}`} rows={rows} />
      ) : (
        <p className="portfolio__none">{t('portfolio.noMatch')}</p>
      )}
    </>
  );
}
