import type { MyAgreement } from '../../../../src/contract';
import type { AgreementId } from '../../../../src/domain/ids';

/** Those that something can be copied from into this one. */
export const sourcesFor = <Mine extends Pick<MyAgreement, 'id' | 'side'>>(
  agreements: readonly Mine[],
  here: AgreementId,
): Mine[] => agreements.filter(({ id, side }) => id !== here && side !== null);
