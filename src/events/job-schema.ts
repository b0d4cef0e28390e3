import * as z from 'zod/mini';
import {
  accountIdSchema,
  agreementIdSchema,
  answerSchema,
  issueIdSchema,
  projectIdSchema,
} from '../contract';
import { changeItemSchema } from '../contract/change-item';
import type { Job } from '../usecases/ports/job';
import { notices } from '../usecases/ports/notice';

const answersSchema = z.object({
  rollout: z.exactOptional(answerSchema),
  experiment: z.exactOptional(answerSchema),
  feedback: z.exactOptional(answerSchema),
});

const changeSchema = z.object({
  id: z.string(),
  agreementId: agreementIdSchema,
  issueId: z.nullable(issueIdSchema),
  actor: accountIdSchema,
  at: z.string(),
  items: z.array(changeItemSchema),
  importedBy: z.exactOptional(accountIdSchema),
});

/** What comes out of the queue; another version of the app may have put it in. */
export const jobSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('projectEpics'),
    issueIds: z.array(issueIdSchema),
  }),
  z.object({
    kind: z.literal('repairProject'),
    projectId: projectIdSchema,
    daily: z.exactOptional(z.literal(true)),
    jobsBefore: z.exactOptional(z.int()),
  }),
  z.object({ kind: z.literal('beginDay'), projectIds: z.array(projectIdSchema) }),
  z.object({
    kind: z.literal('summarise'),
    projectIds: z.array(projectIdSchema),
    asked: z.exactOptional(z.literal(true)),
  }),
  z.object({
    kind: z.literal('forgetProject'),
    projectId: projectIdSchema,
    othersEver: z.exactOptional(z.int()),
  }),
  z.object({ kind: z.literal('remindLeads'), projectId: projectIdSchema }),
  z.object({
    kind: z.literal('sendDigests'),
    agreementId: agreementIdSchema,
    to: z.array(accountIdSchema),
  }),
  z.object({ kind: z.literal('tellSiteSettings') }),
  z.object({ kind: z.literal('lookAround') }),
  z.object({ kind: z.literal('forgetEpic'), issueId: issueIdSchema }),
  z.object({
    kind: z.literal('reportAccounts'),
    goingOn: z.exactOptional(z.object({ startedAt: z.string(), cursor: z.string(), last: accountIdSchema })),
  }),
  z.object({ kind: z.literal('forgetAccounts'), accountIds: z.array(accountIdSchema) }),
  z.object({
    kind: z.literal('importSuggestions'),
    agreementId: agreementIdSchema,
    act: z.object({ actor: accountIdSchema, at: z.string() }),
    epics: z.array(z.object({ issueId: issueIdSchema, answers: answersSchema })),
  }),
  z.object({ kind: z.literal('importHistory'), changes: z.array(changeSchema) }),
  z.object({
    kind: z.literal('tell'),
    notice: z.enum(notices),
    at: z.string(),
    to: accountIdSchema,
    about: z.union([
      z.object({
        epic: z.object({ issueId: issueIdSchema, key: z.string() }),
        more: z.exactOptional(z.int()),
      }),
      z.object({
        project: z.object({ id: projectIdSchema, name: z.string() }),
        anchorIssueId: z.exactOptional(issueIdSchema),
        link: z.exactOptional(z.string()),
      }),
    ]),
  }),
]) satisfies z.ZodMiniType<Job>;
