import { agreementNumber } from '../../shared/address/agreement-number';
import { usePageContext } from './page-context';
import { addressOf } from './page-location';
import type { ProjectAgreement } from './project-gate';

/** The address of this agreement's matrix, to send to somebody. */
export function useMatrixLink({ agreement, agreements }: ProjectAgreement): string {
  const { location } = usePageContext().extension;
  const params = agreements.length > 1 ? { agreement: agreementNumber(agreement) } : {};
  return addressOf('matrix', location, new URLSearchParams(params));
}
