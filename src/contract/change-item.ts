import * as z from 'zod/mini';
import { answerSchema, ownerSchema, postCodeActivitySchema, sideSchema } from './answer';
import { daySchema } from './day';
import { epicFilterSchema } from './epic-filter';
import { accountIdSchema, activityIdSchema, agreementIdSchema, roleIdSchema } from './ids';
import { resultOfWorkSchema } from './result-of-work';
import { termsChangeSchema } from './terms-change';
import { activityGroups } from '../domain/activity';
import type { AgreementItem, ChangeItem, EpicItem } from '../domain/change';

const fromTo = <S extends z.ZodMiniType>(schema: S) => ({ from: z.nullable(schema), to: z.nullable(schema) });
const kind = <K extends string>(name: K) => ({ kind: z.literal(name) });
const line = { activityId: activityIdSchema };
const role = { roleId: roleIdSchema };
const side = { side: sideSchema };
const account = { accountId: accountIdSchema };
const work = { activity: postCodeActivitySchema };
const days = { from: daySchema, to: daySchema };
const listed = { agreementId: agreementIdSchema, name: z.string() };
const involvement = z.object({ consulted: z.array(ownerSchema), informed: z.array(ownerSchema) });

const agreementItemSchema = z.discriminatedUnion('kind', [
  z.object({ ...kind('leadNamed'), ...side, ...fromTo(accountIdSchema) }),
  z.object({ ...kind('nominated'), ...side, ...fromTo(accountIdSchema) }),
  z.object({ ...kind('nominationAccepted'), ...side, ...account }),
  z.object({
    ...kind('answered'),
    ...line,
    ...side,
    from: z.nullable(answerSchema),
    to: answerSchema,
    comment: z.exactOptional(z.string()),
  }),
  z.object({ ...kind('answerTakenBack'), ...line, ...side }),
  z.object({ ...kind('agreed'), ...line, from: z.nullable(answerSchema), to: answerSchema }),
  z.object({ ...kind('answersShown'), ...side }),
  z.object({
    ...kind('activityAdded'),
    ...line,
    group: z.enum(activityGroups),
    name: z.nullable(z.string()),
  }),
  z.object({ ...kind('activityRenamed'), ...line, ...fromTo(z.string()) }),
  z.object({ ...kind('activityMoved'), ...line }),
  z.object({ ...kind('activityRemoved'), ...line, name: z.nullable(z.string()) }),
  z.object({ ...kind('activitySuggested'), ...line, from: z.nullable(ownerSchema), to: ownerSchema }),
  z.object({ ...kind('noteChanged'), ...line, ...fromTo(z.string()) }),
  z.object({ ...kind('involvedChanged'), ...line, ...fromTo(involvement) }),
  z.object({ ...kind('roleAdded'), ...role, ...side, name: z.nullable(z.string()) }),
  z.object({ ...kind('roleRenamed'), ...role, ...fromTo(z.string()) }),
  z.object({
    ...kind('roleMembersChanged'),
    ...role,
    from: z.array(accountIdSchema),
    to: z.array(accountIdSchema),
  }),
  z.object({ ...kind('roleRemoved'), ...role, name: z.nullable(z.string()) }),
  z.object({ ...kind('termsProposed'), ...side, change: termsChangeSchema }),
  z.object({ ...kind('proposalDeclined'), ...side, change: termsChangeSchema }),
  z.object({ ...kind('termsChanged'), from: z.nullable(termsChangeSchema), to: termsChangeSchema }),
  z.object({ ...kind('reviewConfirmed'), ...side, from: z.nullable(daySchema), to: daySchema }),
  z.object({ ...kind('reviewObjected'), ...side, comment: z.string() }),
  z.object({ ...kind('absenceEntered'), ...account, ...days, cover: z.nullable(accountIdSchema) }),
  z.object({ ...kind('absenceRemoved'), ...account, ...days }),
  z.object(kind('trackingStarted')),
  z.object(kind('trackingStopped')),
  z.object({ ...kind('agreementAdded'), ...listed, scope: epicFilterSchema }),
  z.object({ ...kind('agreementChanged'), ...listed, scope: epicFilterSchema }),
  z.object({ ...kind('agreementRemoved'), ...listed }),
]) satisfies z.ZodMiniType<AgreementItem>;

const aboutEpic = { about: z.nullable(postCodeActivitySchema) };

const epicItemSchema = z.discriminatedUnion('kind', [
  z.object(kind('epicTracked')),
  z.object({ ...kind('epicDecided'), ...work, ...side, ...fromTo(answerSchema) }),
  z.object({ ...kind('ownerReleased'), ...work, from: ownerSchema }),
  z.object({ ...kind('appliesAnswered'), ...work, from: z.nullable(z.boolean()), to: z.boolean() }),
  z.object({ ...kind('shipsNothingAnswered'), ...fromTo(z.boolean()) }),
  z.object(kind('shipsNothingSuggested')),
  z.object({ ...kind('epicLetPass'), ...fromTo(z.string()) }),
  z.object({ ...kind('ownerSuggested'), ...work, answer: answerSchema }),
  z.object({ ...kind('suggestionWithdrawn'), ...aboutEpic }),
  z.object({ ...kind('suggestionDeclined'), ...aboutEpic, ...account }),
  z.object({
    ...kind('ownerNamed'),
    ...work,
    ...role,
    from: z.nullable(accountIdSchema),
    to: accountIdSchema,
  }),
  z.object({ ...kind('ownerAccepted'), ...work, ...account }),
  z.object({ ...kind('ownerPassedBack'), ...work, ...account, comment: z.exactOptional(z.string()) }),
  z.object({ ...kind('resultExpected'), ...work, ...fromTo(daySchema) }),
  z.object({
    ...kind('resultRecorded'),
    ...work,
    from: z.nullable(resultOfWorkSchema),
    to: resultOfWorkSchema,
  }),
  z.object({
    ...kind('workClosed'),
    ...work,
    accountId: z.nullable(accountIdSchema),
    reason: z.exactOptional(z.string()),
  }),
  z.object({ ...kind('workReopened'), ...work }),
  z.object({
    ...kind('warningSnoozed'),
    ...work,
    until: z.nullable(daySchema),
    reason: z.exactOptional(z.string()),
  }),
]) satisfies z.ZodMiniType<EpicItem>;

export const changeItemSchema = z.union([
  agreementItemSchema,
  epicItemSchema,
]) satisfies z.ZodMiniType<ChangeItem>;
