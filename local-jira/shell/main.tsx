import '@atlaskit/css-reset';
import './shell.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { actAs, currentAccount, personToOpenAs } from './api/account';
import { peopleQuery } from './api/session';
import { navigate } from './router/navigation';
import { Shell } from './shell';
import { colorMode, setColorMode } from './theme/color-mode';

function withoutPerson(address: URL): string {
  const url = new URL(address);
  url.searchParams.delete('as');
  return url.pathname + url.search + url.hash;
}

async function start(root: Element): Promise<void> {
  const queries = new QueryClient({
    defaultOptions: { queries: { retry: false, refetchOnWindowFocus: false } },
  });
  const [people] = await Promise.all([queries.query(peopleQuery()), setColorMode(colorMode.get())]);
  const address = new URL(location.href);
  const person = personToOpenAs(people, address, currentAccount());
  if (person) actAs(person.accountId);
  navigate(withoutPerson(address), { replace: true, state: history.state });
  createRoot(root).render(
    <QueryClientProvider client={queries}>
      <Shell />
    </QueryClientProvider>,
  );
}

const root = document.getElementById('root');
if (root) void start(root);
