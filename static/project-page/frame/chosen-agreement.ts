import type { AgreementView, ProjectView } from '../../../src/contract';
import { agreementNumber } from '../../shared/address/agreement-number';

/** The one that was asked for, else one that the viewer speaks in, else the default one. */
export function chosenAgreement(
  { agreements }: Pick<ProjectView, 'agreements'>,
  asked: string | null,
): AgreementView {
  return (
    agreements.find((agreement) => agreementNumber(agreement) === asked) ??
    agreements.find(({ viewer }) => viewer.side !== null) ??
    agreements[0]
  );
}
