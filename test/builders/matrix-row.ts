import type { MatrixRow } from '../../static/project-page/export/matrix-rows';

export const aMatrixRow = (parts: Partial<MatrixRow> = {}): MatrixRow => ({
  id: 'own-1',
  group: 'How & team',
  activity: 'On call',
  accountable: 'Engineers',
  consulted: ['Design', 'Data science'],
  informed: ['Product lead (Ana Kim)'],
  state: { kind: 'agreed', text: 'Agreed since May 1, 2026' },
  note: 'From the first page to the last',
  ...parts,
});
