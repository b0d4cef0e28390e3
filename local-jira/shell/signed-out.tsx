import Button from '@atlaskit/button/new';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { currentAccount } from './api/account';
import { peopleQuery, sessionQuery } from './api/session';
import { Message } from './message';

/** The person of this window can't sign in any more: nothing is asked for in their name. */
export function SignedOut({ onSwitch }: { onSwitch: (accountId: string) => void }) {
  const me = useQueryClient().getQueryData(sessionQuery().queryKey)?.me;
  const { data: people = [] } = useQuery(peopleQuery());
  const others = people.filter(({ accountId }) => accountId !== currentAccount());
  return (
    <main className="shell__wait">
      <Message
        title={`${me?.displayName ?? 'This person'} is signed out`}
        text="The account was deactivated or closed. Go on as somebody else; once it is active again, reload this window with ?as= and the first name."
      >
        <ul className="shell__people" aria-label="Go on as">
          {others.map(({ accountId, displayName }) => (
            <li key={accountId}>
              <Button
                spacing="compact"
                onClick={() => {
                  onSwitch(accountId);
                }}
              >
                {displayName}
              </Button>
            </li>
          ))}
        </ul>
      </Message>
    </main>
  );
}
