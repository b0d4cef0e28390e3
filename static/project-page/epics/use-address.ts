import { useEffect, useMemo, useState } from 'react';
import type { AccountId, ProjectId } from '../../../src/domain/ids';
import { useNavigation } from '../frame/navigation';
import { lastingPart, readAddress, saysSomething, writeAddress, type ListAddress } from './list-address';
import { useListMemory } from './memory/use-list-memory';
import { stillAhead } from './still-ahead';

/**
 * The list's state is the address; without a word there it looks as it did last time. What the viewer changes shows at
 * once: the address goes through Jira's page and comes later.
 */
export function useAddress(
  accountId: AccountId,
  projectId: ProjectId,
): { address: ListAddress | undefined; change: (next: ListAddress) => void } {
  const { params, refine } = useNavigation();
  const { last, remember } = useListMemory(accountId, projectId);
  const arrived = params.toString();
  const [sent, setSent] = useState<{ ahead: readonly string[]; seen: string }>({ ahead: [], seen: arrived });
  if (sent.seen !== arrived) setSent({ ahead: stillAhead(sent.ahead, arrived), seen: arrived });
  const [isUntouched, setUntouched] = useState(true);
  const told = sent.ahead.at(-1) ?? arrived;
  const isPlain = isUntouched && !saysSomething(new URLSearchParams(told));
  const shown = isPlain ? last : told;
  useEffect(() => {
    // What stands in the address bar can be sent to a colleague.
    if (isPlain && last) refine(new URLSearchParams(last));
  });
  const address = useMemo(
    () => (shown === undefined ? undefined : readAddress(new URLSearchParams(shown))),
    [shown],
  );
  return {
    address,
    change: (next) => {
      const written = writeAddress(next);
      setUntouched(false);
      setSent(({ ahead, seen }) => ({ ahead: [...ahead, written.toString()], seen }));
      refine(written);
      remember(writeAddress(lastingPart(next)).toString());
    },
  };
}
