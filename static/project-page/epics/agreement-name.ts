import type { AgreementView } from '../../../src/contract';
import { t } from '../../shared/texts/text';

/** What the team calls it. */
export const agreementName = ({ scoped }: Pick<AgreementView, 'scoped'>): string =>
  scoped?.name ?? t('agreements.default');
