import type { Owner } from '../../src/domain/owner';
import { accountId, roleId } from './ids';

export const ana = accountId('ana');
export const ben = accountId('ben');
export const chen = accountId('chen');
export const dana = accountId('dana');

export const productLead = { kind: 'lead', side: 'product' } satisfies Owner;
export const engineeringLead = { kind: 'lead', side: 'engineering' } satisfies Owner;
export const engineers = { kind: 'role', roleId: roleId('engineers') } satisfies Owner;
export const dataScience = { kind: 'role', roleId: roleId('data-science') } satisfies Owner;
export const notNeeded = { kind: 'notNeeded' } as const;
export const person = (id: string) => ({ kind: 'person', accountId: accountId(id) }) satisfies Owner;
