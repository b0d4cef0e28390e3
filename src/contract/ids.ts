import * as z from 'zod/mini';
import { isAccountId, isActivityId, isAgreementId, isIssueId, isProjectId, isRoleId } from './is-id';
import type { AccountId, ActivityId, AgreementId, IssueId, ProjectId, RoleId } from '../domain/ids';

export const projectIdSchema = z.custom<ProjectId>(isProjectId);
export const issueIdSchema = z.custom<IssueId>(isIssueId);
export const agreementIdSchema = z.custom<AgreementId>(isAgreementId);
export const accountIdSchema = z.custom<AccountId>(isAccountId);
export const activityIdSchema = z.custom<ActivityId>(isActivityId);
export const roleIdSchema = z.custom<RoleId>(isRoleId);
