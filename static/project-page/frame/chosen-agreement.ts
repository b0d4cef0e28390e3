import type { AgreementView, ProjectView } from '../../../src/contract';

/** What an address calls an agreement: `1` for `10000:1`. */
export const agreementNumber = ({ id }: Pick<AgreementView, 'id'>): string => id.slice(id.indexOf(':') + 1);

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
