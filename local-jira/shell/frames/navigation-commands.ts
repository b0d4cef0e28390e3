import { z } from 'zod';
import { navigate } from '../router/navigation';
import type { Commands } from './command';
import type { FrameHost } from './frame-host';
import { targetPath } from './targets';

const Navigation = z.looseObject({ url: z.string().optional(), type: z.enum(['same-tab', 'new-tab']) });

function leaveSite(url: URL): void {
  const question = `You are leaving Jira for ${url.host}. Open ${url.href}?`;
  if (!/^https?:$/.test(url.protocol) || !window.confirm(question))
    throw new Error('The navigation was declined.');
  window.open(url, '_blank', 'noopener');
}

export const navigationCommands = (host: FrameHost): Commands => ({
  navigate: (data) => {
    const { url: given, type, ...rest } = Navigation.parse(data);
    const url = new URL(given ?? targetPath(rest, host), location.href);
    if (url.origin !== location.origin) leaveSite(url);
    else if (type === 'new-tab') window.open(url, '_blank');
    else navigate(url.pathname + url.search + url.hash);
  },
  getUrl: (data) => new URL(targetPath(data, host), location.href).href,
  reload: () => {
    location.reload();
  },
  changeWindowTitle: (data) => {
    if (host.base === undefined)
      throw new Error('Only a module with a page of its own can change the title.');
    document.title = z.string().parse(data);
  },
});
