import type { AgreementView } from '../../../src/contract';
import { helpAddress, type HelpPlace } from '../../shared/address/help-address';
import { useNavigation } from '../frame/navigation';

/** To where an epic's own agreement is changed. */
export function useGo(agreement: AgreementView): (to: HelpPlace) => void {
  const { go } = useNavigation();
  return (to) => {
    const { page, params } = helpAddress(to, agreement.id);
    go(page, params);
  };
}
