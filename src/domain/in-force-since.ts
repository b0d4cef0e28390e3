import { type PostCodeActivity, isPostCode } from './activity';
import type { IsoDateTime } from './time';

/** Since when the answers hold that both leads gave alike. A verdict does not need it. */
export type InForceSince = Partial<Record<PostCodeActivity, IsoDateTime>>;

type Line = { id: string; since: IsoDateTime | undefined };

export function inForceSince(lines: readonly Line[]): InForceSince {
  const found: InForceSince = {};
  for (const { id, since } of lines) {
    if (isPostCode(id) && since !== undefined) found[id] = since;
  }
  return found;
}
