import { useEffect, useMemo, useState } from 'react';
import type { PortfolioEntry } from '../../../src/contract';
import { useAllPages } from '../frame/use-all-pages';
import { portfolioQuery } from './portfolio-query';

export type Portfolio = {
  /** Those that are there by now; `undefined` until the first are. */
  agreements: readonly PortfolioEntry[] | undefined;
  isDone: boolean;
  /** Some numbers are old, and are being counted anew. */
  isCounting: boolean;
  error: Error | null;
  retry: () => void;
};

const lookAgainAfterMs = 4_000;
// Counting a thousand teams takes minutes: whoever wants to wait for that can load the page again.
const mostLooks = 5;

export function usePortfolio(): Portfolio {
  const { pages, isDone, error, retry, refresh } = useAllPages(portfolioQuery());
  const [looks, setLooks] = useState(0);
  const isCounting = looks < mostLooks && (pages?.some(({ counting }) => counting) ?? false);
  const looksAgain = isDone && isCounting;
  useEffect(() => {
    if (!looksAgain) return undefined;
    const timer = setTimeout(() => {
      setLooks((before) => before + 1);
      refresh();
    }, lookAgainAfterMs);
    return () => {
      clearTimeout(timer);
    };
  }, [looksAgain, looks, refresh]);
  const agreements = useMemo(() => pages?.flatMap((page) => page.agreements), [pages]);
  return { agreements, isDone, isCounting, error, retry };
}
