import { view } from '@forge/bridge';
import { flagEpic } from './epic-flag';
import { viewingIn } from './viewing';

async function start(): Promise<void> {
  const viewing = viewingIn(await view.getContext());
  if (viewing) await flagEpic(viewing);
}

void start();
