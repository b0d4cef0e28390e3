import type { Role } from './owner';
import type { Side } from './side';

/** Who is in a role may come to own work, and by setting to name who does: its side says who is. */
export const keepsRole = (
  side: Side | null,
  role: Pick<Role, 'side'>,
  { soleSide }: { soleSide: Side | null },
): boolean => side !== null && side === (soleSide ?? role.side);
