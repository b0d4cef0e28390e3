import type { ActivityGroup } from '../../../../src/domain/activity';
import type { AccountId, ActivityId, RoleId } from '../../../../src/domain/ids';
import type { Leads } from '../../../../src/domain/leads';
import type { Answer } from '../../../../src/domain/owner';
import { type Side } from '../../../../src/domain/side';

export type HereActivity = { id: ActivityId; group: ActivityGroup; name: string };

/** The agreement that a sheet is read for, in the words that its reader sees. */
export type Here = {
  activities: readonly HereActivity[];
  groups: Readonly<Record<ActivityGroup, string>>;
  roles: readonly { id: RoleId; name: string }[];
  leads: Leads;
  positions: Readonly<Record<Side, string>>;
  soleSide: Side | null;
  notNeeded: string;
};

/** Somebody whom a search found. */
export type Found = { accountId: AccountId; name: string };

/** What a name in the file means here. */
export type Who = Answer | { kind: 'newRole'; side: Side; name: string } | { kind: 'nobody' };
