import type { AccountId, ActivityId, AgreementId, IssueId, ProjectId, RoleId } from '../domain/ids';

const fits = (value: unknown, pattern: RegExp): boolean => typeof value === 'string' && pattern.test(value);

const jiraNumber = /^[1-9]\d{0,18}$/;
const agreementNumber = /^[1-9]\d{0,18}:\d{1,3}$/;
// Jira promises at most 128 characters; seen are hex, UUIDs and `557058:…` forms.
const account = /^[A-Za-z0-9:_-]{1,128}$/;
const slug = /^[A-Za-z0-9-]{1,40}$/;

export const isProjectId = (value: unknown): value is ProjectId => fits(value, jiraNumber);
export const isIssueId = (value: unknown): value is IssueId => fits(value, jiraNumber);
export const isAgreementId = (value: unknown): value is AgreementId => fits(value, agreementNumber);
export const isAccountId = (value: unknown): value is AccountId => fits(value, account);
export const isActivityId = (value: unknown): value is ActivityId => fits(value, slug);
export const isRoleId = (value: unknown): value is RoleId => fits(value, slug);
