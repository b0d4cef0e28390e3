import type { Person } from '../jira/world';

type Account = Pick<Person, 'accountId' | 'displayName' | 'title'> & Partial<Person>;

const person = (account: Account): Person => ({
  accountType: 'atlassian',
  active: true,
  timeZone: 'Europe/Berlin',
  properties: {},
  ...account,
});

/** The people of the demo site. Everything people can be in Jira occurs once: left, without access, portal customer, app. */
export const people = {
  ana: person({
    accountId: '712020:0a4f1c5e-6f0b-4f3d-9a51-3c1d5e0a7b01',
    displayName: 'Ana Moreau',
    title: 'Product manager, checkout',
  }),
  ben: person({
    accountId: '712020:1b7d2a90-51c4-4e8e-8c37-90f2a6d4e202',
    displayName: 'Ben Okafor',
    title: 'Engineering manager, checkout',
  }),
  chen: person({
    accountId: '712020:2c93e8b1-7a5d-4d12-b0f4-17c8e95b3a03',
    displayName: 'Chen Wei',
    title: 'Senior engineer',
  }),
  gus: person({
    accountId: '712020:3d08f6c2-8be1-4c77-a2d9-64b1f3078c04',
    displayName: 'Gus Lindqvist',
    title: 'Engineer',
    timeZone: 'Europe/Stockholm',
  }),
  farah: person({
    accountId: '712020:4e1ba7d3-9c06-4b95-9e43-d5720c86ef05',
    displayName: 'Farah Haddad',
    title: 'Data scientist',
  }),
  gita: person({
    accountId: '712020:5f26b8e4-0d17-4aa8-87b5-26e83d97a106',
    displayName: 'Gita Raman',
    title: 'Project administrator',
  }),
  ines: person({
    accountId: '712020:6a37c9f5-1e28-49b9-96c6-37f94ea8b207',
    displayName: 'Ines Costa',
    title: 'Support lead, may only browse',
    timeZone: 'Europe/Lisbon',
  }),
  eli: person({
    accountId: '712020:7b48da06-2f39-48ca-a5d7-480a5fb9c308',
    displayName: 'Eli Navarro',
    title: 'Another department, no access to these projects',
  }),
  dana: person({
    accountId: '712020:8c59eb17-304a-47db-b4e8-591b60cad409',
    displayName: 'Dana Whitfield',
    title: 'Has left the company',
    active: false,
  }),
  jo: person({
    accountId: '712020:9d6afc28-415b-46ec-83f9-6a2c71dbe510',
    displayName: 'Jo Tanaka',
    title: 'Product manager, to follow Ana',
    timeZone: 'Asia/Tokyo',
  }),
  kim: person({
    accountId: '712020:ae7b0d39-526c-45fd-920a-7b3d82ecf611',
    displayName: 'Kim Brandt',
    title: 'Site administrator',
  }),
  pat: person({
    accountId: 'qm:4c1f0b7e-63d2-4b0a-a11b-8c4e93fd0712:pat',
    displayName: 'Pat Quinn',
    title: 'Customer of the help centre',
    accountType: 'customer',
  }),
  automation: person({
    accountId: '557058:f58131cb-b67d-43c7-b30d-6b58d40bd077',
    displayName: 'Automation for Jira',
    title: 'App',
    accountType: 'app',
  }),
  app: person({
    accountId: '712020:c09d2f5b-7482-431f-b02c-9d5fa40e1813',
    displayName: 'Ownership Matrix for Jira',
    title: 'The installed app',
    accountType: 'app',
  }),
} as const satisfies Record<string, Person>;

export type PersonName = keyof typeof people;

export const accountOf = (name: PersonName) => people[name].accountId;
