import type { AgreementView } from '../../src/contract';
import type { AccountId } from '../../src/domain/ids';
import { agreementView } from '../../src/usecases/views';
import { anAgreement, answeredAt } from './agreement';
import { ana } from './answers';

/** The project's only agreement, as Ana or somebody else sees it. */
export function anAgreementView(
  parts: Parameters<typeof anAgreement>[0] = {},
  viewer: AccountId = ana,
): AgreementView {
  const agreement = anAgreement(parts);
  return agreementView(
    { isOn: true, default: agreement, others: [] },
    agreement,
    viewer,
    new Date(answeredAt),
  );
}
