import type { SiteAgreement } from '../../../src/contract';
import { agreementId, projectId } from '../../../test/builders/ids';
import { byProject, indexState } from './by-project';

const an = (id: string, rest: Partial<SiteAgreement> = {}): SiteAgreement => ({
  agreementId: agreementId(id),
  project: { id: projectId(id.split(':')[0] ?? ''), key: 'CHK', name: 'Checkout' },
  name: null,
  progress: 'answering',
  tracked: null,
  index: null,
  ...rest,
});
const index = {
  runningSince: null,
  isLate: false,
  endedAt: '2026-05-01T10:00:00.000Z',
  failed: 0,
  skipped: 0,
};

test('a project is one line: how far one of its agreements is, and all their epics', () => {
  const rows = byProject([
    an('2:0', { project: { id: projectId('2'), key: 'WEB', name: 'Web' } }),
    an('1:0', { progress: 'tracking', tracked: 12 }),
    an('1:1', { progress: 'noLeads' }),
    an('1:2', { progress: 'tracking', tracked: 3 }),
  ]);
  expect(rows).toMatchObject([
    { project: { name: 'Checkout' }, agreements: 3, progress: 'tracking', tracked: 15 },
    { project: { name: 'Web' }, agreements: 1, progress: 'answering', tracked: null },
  ]);
});

test.each([
  [null, null],
  [index, 'fine'],
  [{ ...index, runningSince: '2026-05-02T10:00:00.000Z' }, 'running'],
  [{ ...index, endedAt: null }, 'running'],
  [{ ...index, skipped: 2 }, 'trouble'],
  [{ ...index, isLate: true }, 'trouble'],
  [{ ...index, failed: 1, runningSince: '2026-05-02T10:00:00.000Z' }, 'trouble'],
])('%j is %s', (found, state) => {
  expect(indexState({ index: found })).toBe(state);
});
