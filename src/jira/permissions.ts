import { asApp, asUser, route } from '@forge/api';
import * as z from 'zod/mini';
import { accountIdSchema } from '../contract';
import type { AccountId, IssueId, ProjectId } from '../domain/ids';
import { AppError } from '../usecases/app-error';
import type { Access, Permissions, Place } from '../usecases/ports/access';
import { readJson } from './send';

const asked = 'BROWSE_PROJECTS,ADMINISTER_PROJECTS,EDIT_ISSUES';
const permission = z.object({ havePermission: z.boolean() });
const mineSchema = z.object({
  permissions: z.object({
    BROWSE_PROJECTS: permission,
    ADMINISTER_PROJECTS: permission,
    EDIT_ISSUES: permission,
  }),
});
const onIssueSchema = z.object({ permissions: z.object({ EDIT_ISSUES: permission }) });

const onSiteSchema = z.object({ permissions: z.object({ ADMINISTER: permission }) });

const peopleSchema = z.array(z.object({ accountId: accountIdSchema }));

async function inProject(projectId: ProjectId): Promise<Permissions> {
  const { permissions } = await readJson(
    () => asUser().requestJira(route`/rest/api/3/mypermissions?projectId=${projectId}&permissions=${asked}`),
    mineSchema,
  );
  if (!permissions.BROWSE_PROJECTS.havePermission) throw new AppError('NOT_FOUND');
  return {
    canAdminister: permissions.ADMINISTER_PROJECTS.havePermission,
    canEdit: permissions.EDIT_ISSUES.havePermission,
  };
}

async function onIssue(issueId: IssueId): Promise<Pick<Permissions, 'canEdit'>> {
  const { permissions } = await readJson(
    () => asUser().requestJira(route`/rest/api/3/mypermissions?issueId=${issueId}&permissions=EDIT_ISSUES`),
    onIssueSchema,
  );
  return { canEdit: permissions.EDIT_ISSUES.havePermission };
}

async function administersSite(): Promise<boolean> {
  const { permissions } = await readJson(
    () => asUser().requestJira(route`/rest/api/3/mypermissions?permissions=ADMINISTER`),
    onSiteSchema,
  );
  return permissions.ADMINISTER.havePermission;
}

/** As Jira documents it, only project administrators may ask this. */
async function mayEdit(accountId: AccountId, projectKey: string): Promise<boolean> {
  const query = new URLSearchParams({ accountId, projectKey, permissions: 'EDIT_ISSUES' });
  const found = await readJson(
    () => asUser().requestJira(route`/rest/api/3/user/permission/search?${query}`),
    peopleSchema,
  );
  return found.some((person) => person.accountId === accountId);
}

const maySee = async (accountId: AccountId, place: Place): Promise<boolean> => {
  const query = new URLSearchParams({ accountId, ...place });
  const found = await readJson(
    () => asUser().requestJira(route`/rest/api/3/user/viewissue/search?${query}`),
    peopleSchema,
  );
  return found.some((person) => person.accountId === accountId);
};

const maySeeForJobs = async (accountId: AccountId, place: Place): Promise<boolean> => {
  const query = new URLSearchParams({ accountId, ...place });
  const found = await readJson(
    // authorised by the command that wants this person told; the answer reaches nobody
    () => asApp().requestJira(route`/rest/api/3/user/viewissue/search?${query}`),
    peopleSchema,
  );
  return found.some((person) => person.accountId === accountId);
};

export const access: Access = { administersSite, inProject, onIssue, mayEdit, maySee };
export const accessForJobs = { maySee: maySeeForJobs };
