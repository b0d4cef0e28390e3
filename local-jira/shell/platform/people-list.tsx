import Button from '@atlaskit/button/new';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AccountState, PlatformView } from '../../server/contract';
import { setAccountState } from '../api/platform';
import { showFailure } from '../flags/flags';

type Change = { accountId: string; state: AccountState };

const offers: Record<AccountState, { text: string; state: AccountState }[]> = {
  active: [
    { text: 'Deactivate', state: 'deactivated' },
    { text: 'Close for good', state: 'closed' },
  ],
  deactivated: [
    { text: 'Reactivate', state: 'active' },
    { text: 'Close for good', state: 'closed' },
  ],
  closed: [],
};

/** What an administrator, or Atlassian when someone asks for it, does to people's accounts. */
export function PeopleList({ people }: { people: PlatformView['people'] }) {
  const queries = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: ({ accountId, state }: Change) => setAccountState(accountId, state),
    onSettled: () => queries.invalidateQueries(),
    onError: (error) => {
      showFailure("We couldn't change the account", error);
    },
  });
  return people.map(({ accountId, displayName, state: current }) => (
    <div key={accountId} className="drawer__job">
      <div>
        {displayName}
        {current !== 'active' && <div className="drawer__none">{current}</div>}
      </div>
      <div className="drawer__steps">
        {offers[current].map(({ text, state }) => (
          <Button
            key={text}
            spacing="compact"
            isDisabled={isPending}
            aria-label={`${text} the account of ${displayName}`}
            onClick={() => {
              mutate({ accountId, state });
            }}
          >
            {text}
          </Button>
        ))}
      </div>
    </div>
  ));
}
