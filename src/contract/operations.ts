import * as z from 'zod/mini';
import { answerSchema, commentSchema, postCodeActivitySchema } from './answer';
import { accountIdSchema, activityIdSchema, agreementIdSchema, issueIdSchema, projectIdSchema } from './ids';
import type { Result } from './result';
import type { AgreementView, EpicView, HistoryPage, ProjectView } from './views';

/** Every operation's input, parsed on the server before anything else happens. */
export const inputs = {
  /** What the project page needs, in one call. */
  openProject: z.strictObject({ projectId: projectIdSchema }),
  /** A project administrator names both leads; again until a lead has answered. */
  nameLeads: z.strictObject({
    projectId: projectIdSchema,
    product: accountIdSchema,
    engineering: accountIdSchema,
  }),
  /** A lead gives their own answers. Agreeing, disagreeing and proposing a change are all answers. */
  answerActivities: z.strictObject({
    agreementId: agreementIdSchema,
    answers: z
      .array(
        z.strictObject({
          activityId: activityIdSchema,
          answer: answerSchema,
          comment: z.exactOptional(commentSchema),
        }),
      )
      .check(
        z.minLength(1),
        z.maxLength(40),
        z.refine((answers) => new Set(answers.map(({ activityId }) => activityId)).size === answers.length),
      ),
  }),
  startTracking: z.strictObject({ agreementId: agreementIdSchema }),
  readHistory: z.strictObject({
    agreementId: agreementIdSchema,
    cursor: z.exactOptional(z.string().check(z.maxLength(2000))),
  }),
  /** What the panel needs, in one call. */
  openEpic: z.strictObject({ issueId: issueIdSchema }),
  /** A lead's own decision for one epic; `null` goes back to the agreement. */
  decideEpic: z.strictObject({
    issueId: issueIdSchema,
    activity: postCodeActivitySchema,
    answer: z.nullable(answerSchema),
  }),
  /** "Will there be an experiment?" */
  answerApplies: z.strictObject({
    issueId: issueIdSchema,
    activity: postCodeActivitySchema,
    applies: z.boolean(),
  }),
  /** Names the person for the role that owns the activity on this epic. */
  nameOwner: z.strictObject({
    issueId: issueIdSchema,
    activity: postCodeActivitySchema,
    accountId: accountIdSchema,
  }),
};

export type Outputs = {
  openProject: ProjectView;
  nameLeads: ProjectView;
  answerActivities: AgreementView;
  startTracking: AgreementView;
  readHistory: HistoryPage;
  openEpic: EpicView;
  decideEpic: EpicView;
  answerApplies: EpicView;
  nameOwner: EpicView;
};

export type Operation = keyof Outputs;
export type Input<K extends Operation> = z.infer<(typeof inputs)[K]>;
export type Output<K extends Operation> = Outputs[K];
/** A `type`: `makeResolver` rejects an interface. */
export type Operations = { [K in Operation]: (input: Input<K>) => Result<Output<K>> };
