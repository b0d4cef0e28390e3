import { chromiumPath } from './chromium';

/** For Jest, before its workers start: two of them that unpack at the same time spoil each other's file. */
export default async function unpackChromium(): Promise<void> {
  await chromiumPath();
}
