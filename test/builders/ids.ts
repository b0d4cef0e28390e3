import {
  accountIdSchema,
  activityIdSchema,
  agreementIdSchema,
  issueIdSchema,
  projectIdSchema,
  roleIdSchema,
} from '../../src/contract/ids';

export const accountId = (id: string) => accountIdSchema.parse(id);
export const activityId = (id: string) => activityIdSchema.parse(id);
export const agreementId = (id: string) => agreementIdSchema.parse(id);
export const issueId = (id: string) => issueIdSchema.parse(id);
export const projectId = (id: string) => projectIdSchema.parse(id);
export const roleId = (id: string) => roleIdSchema.parse(id);
