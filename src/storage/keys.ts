import { issueIdSchema } from '../contract';
import type { AccountId, AgreementId, IssueId, ProjectId } from '../domain/ids';

/** The names that manifest.yml declares. */
export const entities = {
  agreement: 'agreement',
  epic: 'epic',
  change: 'change',
  account: 'account',
  outbox: 'outbox',
  person: 'person',
  summary: 'summary',
  site: 'site',
} as const;

export const agreementKey = (id: AgreementId): string => id;

const epicPrefix = 'epic:';
export const epicKey = (issueId: IssueId): string => `${epicPrefix}${issueId}`;
export const issueOfEpic = (key: string): IssueId => issueIdSchema.parse(key.slice(epicPrefix.length));

/** Told apart from the epic's, as a transaction takes each key once. */
const outboxPrefix = 'outbox:';
export const outboxKey = (issueId: IssueId): string => `${outboxPrefix}${issueId}`;
export const issueOfOutbox = (key: string): IssueId => issueIdSchema.parse(key.slice(outboxPrefix.length));

/** Padded, so that keys sort as versions do. */
export const changeKey = (aggregateKey: string, version: number): string =>
  `${aggregateKey}:${String(version).padStart(6, '0')}`;

export const accountKey = (accountId: AccountId, agreementId: AgreementId): string =>
  `${accountId}:${agreementId}`;

export const personKey = (accountId: AccountId, agreementId: AgreementId): string =>
  `${accountId}:${agreementId}`;

/** Stored for an answer only. It stands beside the account's others. */
export const answeredKey = (accountId: AccountId, agreementId: AgreementId): string =>
  `${accountKey(accountId, agreementId)}:answer`;

/** Plain keys, outside of the entities. */
export const healthPrefix = 'health:';
export const healthKey = (projectId: ProjectId): string => `${healthPrefix}${projectId}`;
export const typesKey = (projectId: ProjectId): string => `types:${projectId}`;
export const siteSettingsKey = 'settings';
export const toldKey = (digest: string): string => `told:${digest}`;
export const openTaskKey = 'index-task';
export const lastReportKey = 'last-report';
