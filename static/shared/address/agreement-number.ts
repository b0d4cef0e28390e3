import type { AgreementId } from '../../../src/domain/ids';

/** What an address calls an agreement: `1` for `10000:1`. */
export const agreementNumber = ({ id }: { id: AgreementId }): string => id.slice(id.indexOf(':') + 1);
