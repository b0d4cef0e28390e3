import type { AgreementView, ProjectView } from '../../../src/contract';
import { isPostCode } from '../../../src/domain/activity';
import { agreementNumber } from '../../shared/address/agreement-number';

/** The one that was asked for, else one in which something waits for the viewer, else one that they speak in, else the default one. */
export function chosenAgreement(
  { agreements }: Pick<ProjectView, 'agreements'>,
  asked: string | null,
): AgreementView {
  return (
    agreements.find((agreement) => agreementNumber(agreement) === asked) ??
    agreements.find(waitsForViewer) ??
    agreements.find(({ viewer }) => viewer.side !== null) ??
    agreements[0]
  );
}

/** Something to answer or to settle. */
const waitsForViewer = ({ viewer: { side }, activities }: AgreementView): boolean =>
  side !== null &&
  activities.some(
    ({ id, state }) =>
      state.state === 'differs' ||
      (state.state === 'waiting' && state.for === side) ||
      (state.state === 'suggested' && isPostCode(id)),
  );
