import type { AgreementView } from '../../../src/contract';
import { agreementNumber } from '../frame/chosen-agreement';
import { useNavigation } from '../frame/navigation';

const pages = { matrix: 'matrix', absences: 'settings' } as const;

/** To where an epic's own agreement is changed. */
export function useGo(agreement: AgreementView): (to: keyof typeof pages) => void {
  const { go } = useNavigation();
  return (to) => {
    go(pages[to], new URLSearchParams({ agreement: agreementNumber(agreement) }));
  };
}
