type Page<T> = {
  self: string;
  startAt: number;
  maxResults: number;
  total: number;
  isLast: boolean;
  values: T[];
};

/** Jira's page of a complete list. */
export function pageOf<T>(self: string, all: readonly T[], { startAt, maxResults }: PageRequest): Page<T> {
  const values = all.slice(startAt, startAt + maxResults);
  return {
    self,
    startAt,
    maxResults,
    total: all.length,
    isLast: startAt + values.length >= all.length,
    values,
  };
}

export type PageRequest = { startAt: number; maxResults: number };

/** `startAt` and `maxResults` of a request, with what Jira does with missing or unusable ones. */
export function pageRequest(
  query: (name: string) => string | undefined,
  standard = 50,
  most = 100,
): PageRequest {
  const number = (name: string, otherwise: number) => {
    const value = Number.parseInt(query(name) ?? '', 10);
    return Number.isNaN(value) || value < 0 ? otherwise : value;
  };
  return { startAt: number('startAt', 0), maxResults: Math.min(number('maxResults', standard), most) };
}
