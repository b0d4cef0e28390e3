import { lazy } from 'react';

const parts = {
  import: lazy(async () => ({ default: (await import('../import/page/import-page')).ImportPage })),
  print: lazy(async () => ({ default: (await import('../export/print-page')).PrintPage })),
};

/** What an address `matrix?part=…` shows instead of the matrix. */
export const matrixPart = (name: string | null) =>
  name === 'import' || name === 'print' ? parts[name] : undefined;
