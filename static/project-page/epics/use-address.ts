import { useMemo } from 'react';
import { useNavigation } from '../frame/navigation';
import { readAddress, writeAddress, type ListAddress } from './list-address';

/** The list's state lives in the address and nowhere else. */
export function useAddress(): { address: ListAddress; change: (next: ListAddress) => void } {
  const { params, refine } = useNavigation();
  const query = params.toString();
  const address = useMemo(() => readAddress(new URLSearchParams(query)), [query]);
  return {
    address,
    change: (next) => {
      refine(writeAddress(next));
    },
  };
}
