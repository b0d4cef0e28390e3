import type { AgreementView, Input } from '../contract';
import { unchanged } from '../domain/agreement-edit';
import { type AgreementPorts, changeAgreement } from './change-agreement';
import type { Caller } from './ports/caller';

/** From now on the side's answers may be seen before the other has answered (product.md §2 rule 1). */
export const showAnswers = (
  ports: AgreementPorts,
  caller: Caller,
  { agreementId }: Input<'showAnswers'>,
): Promise<AgreementView> =>
  changeAgreement(ports, caller, agreementId, (current, { side, by, at }) =>
    current.answersShown[side]
      ? unchanged(current)
      : {
          next: { ...current, answersShown: { ...current.answersShown, [side]: { by, at } } },
          items: [{ kind: 'answersShown', side }],
        },
  );
