import type { Option, Project, Role, Transition } from '../jira/world';
import { accountOf, type PersonName } from './people';

const everyRole: Role[] = ['administrators', 'members', 'viewers', 'apps'];
const workers: Role[] = ['administrators', 'members', 'apps'];
const administrators: Role[] = ['administrators', 'apps'];

/** The permissions of Jira's default scheme, by project role. */
export const standardGrants: Record<string, Role[]> = {
  BROWSE_PROJECTS: everyRole,
  CREATE_ISSUES: workers,
  EDIT_ISSUES: workers,
  MOVE_ISSUES: workers,
  TRANSITION_ISSUES: workers,
  RESOLVE_ISSUES: workers,
  ASSIGN_ISSUES: workers,
  ASSIGNABLE_USER: ['administrators', 'members'],
  SCHEDULE_ISSUES: workers,
  ADD_COMMENTS: everyRole,
  DELETE_ISSUES: administrators,
  ADMINISTER_PROJECTS: administrators,
};

const members: PersonName[] = ['ana', 'ben', 'chen', 'gus', 'farah', 'jo', 'dana'];

const roles: Project['roles'] = {
  administrators: [accountOf('gita'), accountOf('kim')],
  members: members.map(accountOf),
  viewers: [accountOf('ines')],
  apps: [accountOf('app'), accountOf('automation')],
};

const to = (
  id: string,
  name: string,
  toStatusId: string,
  resolutionId: string | null = null,
): Transition => ({
  id,
  name,
  toStatusId,
  fromStatusIds: null,
  resolutionId,
});

const component = (id: string, name: string, description: string): Option => ({ id, name, description });

const base = {
  roles,
  grants: standardGrants,
  properties: {},
  archived: null,
  deleted: null,
  nextIssueNumber: 1,
} as const;

export const checkout: Project = {
  ...base,
  id: '10001',
  key: 'CHK',
  name: 'Checkout',
  description: 'From the basket to the order confirmation, on the web.',
  style: 'classic',
  leadAccountId: accountOf('ana'),
  issueTypeIds: ['10000', '10001', '10002', '10004', '10003'],
  transitions: [
    to('11', 'To Do', '10000'),
    to('21', 'In Progress', '3'),
    to('31', 'In Review', '10001'),
    to('41', 'Done', '10002', '10000'),
    to('51', "Close as won't do", '10002', '10001'),
  ],
  components: [
    component('10101', 'Payments', 'Payment methods, wallets, retries'),
    component('10102', 'Basket', 'Basket, vouchers, shipping estimate'),
    component('10103', 'Order service', 'Order placement and confirmation'),
    component('10104', 'Platform', 'What every page of the checkout stands on'),
  ],
};

export const mobile: Project = {
  ...base,
  id: '10002',
  key: 'MOB',
  name: 'Mobile App',
  description: 'The iOS and Android apps.',
  style: 'next-gen',
  leadAccountId: accountOf('ben'),
  issueTypeIds: ['10010', '10011', '10012', '10014', '10013'],
  transitions: [
    to('11', 'To Do', '10010'),
    to('21', 'In Progress', '10011'),
    to('31', 'Done', '10012', '10000'),
    to('41', 'Cancelled', '10013', '10001'),
  ],
  components: [],
};

export const search: Project = {
  ...base,
  id: '10003',
  key: 'SRCH',
  name: 'Search & Discovery',
  description: 'Search, ranking and recommendations. This team calls its epics initiatives.',
  style: 'classic',
  leadAccountId: accountOf('jo'),
  issueTypeIds: ['10005', '10001', '10002', '10004', '10003'],
  transitions: [
    to('11', 'Backlog', '10020'),
    to('21', 'Start discovery', '10021'),
    to('31', 'Start building', '10022'),
    to('41', 'Release', '10023', '10000'),
    to('51', "Won't do", '10023', '10001'),
  ],
  components: [
    component('10301', 'Ranking', 'Models and features that order results'),
    component('10302', 'Indexing', 'From the catalogue to the index'),
    component('10303', 'Recommendations', 'What shoppers see without searching'),
  ],
};
