import { chromiumPath } from './chromium';
import { hasPinnedChromium, pinnedChromiumPath } from './pinned-chromium';

/** For Jest, before its workers start: two of them that unpack at the same time spoil each other's file. */
export default async function unpackChromium(): Promise<void> {
  await chromiumPath();
  if (hasPinnedChromium) await pinnedChromiumPath();
}
