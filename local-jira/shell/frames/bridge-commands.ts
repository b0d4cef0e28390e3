import type { Serve } from '../bridge/channel';
import { contextCommands } from './context-commands';
import { flagCommands } from './flag-commands';
import type { FrameHost } from './frame-host';
import { historyCommands } from './history-commands';
import { modalCommands } from './modal-commands';
import { navigationCommands } from './navigation-commands';
import { requestCommands } from './request-commands';
import { ruleCommands } from './rule-commands';
import { viewCommands } from './view-commands';

/** All that an app can ask of Jira through the bridge. */
export function bridgeCommands(host: FrameHost): Serve {
  const commands = new Map(
    Object.entries({
      ...contextCommands(host),
      ...requestCommands(host),
      ...historyCommands(host),
      ...navigationCommands(host),
      ...viewCommands(host),
      ...modalCommands(host),
      ...ruleCommands(host),
      ...flagCommands,
    }),
  );
  return (command, data) => {
    const run = commands.get(command);
    if (!run) throw new Error(`The local Jira does not know the bridge command "${command}".`);
    return run(data);
  };
}
