import * as z from 'zod/mini';
import type { AccountId, ActivityId, AgreementId, Branded, IssueId, ProjectId, RoleId } from '../domain/ids';

const idSchema = <Id extends Branded<string>>(pattern: RegExp) =>
  z.custom<Id>((value) => typeof value === 'string' && pattern.test(value));

const jiraNumber = /^[1-9]\d{0,18}$/;

export const projectIdSchema = idSchema<ProjectId>(jiraNumber);
export const issueIdSchema = idSchema<IssueId>(jiraNumber);
export const agreementIdSchema = idSchema<AgreementId>(/^[1-9]\d{0,18}:\d{1,3}$/);
/** Jira promises at most 128 characters; seen are hex, UUIDs and `557058:…` forms. */
export const accountIdSchema = idSchema<AccountId>(/^[A-Za-z0-9:_-]{1,128}$/);
export const activityIdSchema = idSchema<ActivityId>(/^[A-Za-z0-9-]{1,40}$/);
export const roleIdSchema = idSchema<RoleId>(/^[A-Za-z0-9-]{1,40}$/);
