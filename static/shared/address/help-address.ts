import type { AgreementId } from '../../../src/domain/ids';
import { agreementNumber } from './agreement-number';

/** Where something is changed that lies outside the epic. */
export type HelpPlace = 'matrix' | 'import' | 'print' | 'absences';

const subpages = {
  matrix: { page: 'matrix', said: {} },
  import: { page: 'matrix', said: { part: 'import' } },
  print: { page: 'matrix', said: { part: 'print' } },
  absences: { page: 'settings', said: { part: 'absences' } },
} as const;

/** The subpage of the app, and what its address has to say: whose agreement, and which part of a long page. */
export function helpAddress(to: HelpPlace, agreementId: AgreementId) {
  const { page, said } = subpages[to];
  return { page, params: new URLSearchParams({ agreement: agreementNumber({ id: agreementId }), ...said }) };
}
