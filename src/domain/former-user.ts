import type { AccountId } from './ids';

/** Stands where the id of a closed account stood: that person asked to be forgotten. Made here, so it is not parsed. */
export const formerUser = 'former-user' as AccountId;
