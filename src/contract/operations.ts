import * as z from 'zod/mini';
import { activityGroups } from '../domain/activity';
import { limits } from '../domain/limits';
import { rhythms } from '../domain/personal-choices';
import { starts } from '../domain/starting-lines';
import {
  answerSchema,
  commentSchema,
  nameSchema,
  ownerSchema,
  postCodeActivitySchema,
  sideSchema,
} from './answer';
import { daySchema, historyDaySchema } from './day';
import { scopeSchema } from './epic-filter';
import { importedLinesSchema, importedRolesSchema } from './import-answers';
import {
  accountIdSchema,
  activityIdSchema,
  agreementIdSchema,
  issueIdSchema,
  projectIdSchema,
  roleIdSchema,
} from './ids';
import type { DigestChoiceView, DigestView } from './digest';
import type { ExportPart } from './export-file';
import { warningSchema } from './ownership-property';
import type { Result } from './result';
import { resultOfWorkSchema } from './result-of-work';
import { siteSettingsSchema } from './site-settings';
import { termsChangeSchema } from './terms-change';
import type {
  AgreementView,
  EpicsChanged,
  EpicView,
  HealthView,
  HistoryPage,
  ImportPreview,
  MineView,
  PortfolioPage,
  OpenedProject,
  ProjectView,
  SiteHealthPage,
  SiteSettingsView,
} from './views';

const project = { projectId: projectIdSchema };
const agreement = { agreementId: agreementIdSchema };
const activity = { ...agreement, activityId: activityIdSchema };
const epic = { issueId: issueIdSchema };
const onWork = { activity: postCodeActivitySchema };
const work = { ...epic, ...onWork };
const leads = { product: z.nullable(accountIdSchema), engineering: z.nullable(accountIdSchema) };
const listing = { name: nameSchema, scope: scopeSchema };
const cursor = z.exactOptional(z.string().check(z.maxLength(2000)));
/** What the caller saw before: someone else's change in between is told, never overwritten. */
const seenAt = z.nullable(z.string().check(z.maxLength(30)));

const mostActivities = 40;
const answers = z
  .array(
    z.strictObject({
      activityId: activityIdSchema,
      answer: answerSchema,
      comment: z.exactOptional(commentSchema),
    }),
  )
  .check(
    z.maxLength(mostActivities),
    z.refine((given) => new Set(given.map(({ activityId }) => activityId)).size === given.length),
  );
const owners = z.array(ownerSchema).check(z.maxLength(limits.involved));
/** One invocation lasts 25 s; the browser sends more in several. */
const epics = z.array(issueIdSchema).check(
  z.minLength(1),
  z.maxLength(50),
  z.refine((ids) => new Set(ids).size === ids.length),
);

const decision = { ...onWork, answer: z.nullable(answerSchema) };
const naming = { ...onWork, accountId: accountIdSchema };
const snoozing = {
  ...onWork,
  snooze: z.nullable(z.strictObject({ until: daySchema, reason: commentSchema })),
};

/** Every operation's input, parsed on the server before anything else happens. */
export const inputs = {
  /** What the project page needs, in one call. */
  openProject: z.strictObject(project),

  /** A project administrator names both leads; `null` leaves a position vacant. */
  nameLeads: z.strictObject({
    ...agreement,
    ...leads,
    /** Who led when the caller chose. */
    seen: z.exactOptional(z.strictObject(leads)),
  }),
  stepDown: z.strictObject(agreement),
  /** Who may edit issues wants to lead a side, and accepts the other side's nominee or lead. */
  nominate: z.strictObject({ ...agreement, side: sideSchema, accepts: z.nullable(accountIdSchema) }),
  withdrawNomination: z.strictObject(agreement),
  /** A further agreement, for the epics of its scope. Project administrators only, like the next two. */
  addAgreement: z.strictObject({ ...project, ...listing }),
  changeAgreement: z.strictObject({
    ...agreement,
    ...listing,
    /** How it was listed when the caller changed that. */
    seen: z.exactOptional(z.strictObject(listing)),
  }),
  removeAgreement: z.strictObject(agreement),

  /** A lead gives their own answers. Agreeing, disagreeing and proposing a change are all answers. */
  answerActivities: z.strictObject({ ...agreement, answers: answers.check(z.minLength(1)) }),
  /** The answer of the caller's side, as long as the other side has not answered. */
  takeBackAnswer: z.strictObject(activity),
  /** The caller's answers may be seen before the other side has answered. */
  showAnswers: z.strictObject(agreement),
  /** The lines of the default set come or go, as far as nobody has said anything about them. */
  chooseStart: z.strictObject({ ...agreement, start: z.enum(starts) }),
  /** What the caller says in another agreement that they lead, said here as well. */
  copyAgreement: z.strictObject({ ...agreement, from: agreementIdSchema }),
  addActivity: z.strictObject({ ...agreement, group: z.enum(activityGroups), name: nameSchema }),
  /** `null` goes back to the name it came with. */
  renameActivity: z.strictObject({ ...activity, name: z.nullable(nameSchema) }),
  /** `before`: the activity of the same group that it goes in front of; `null`: to the end. */
  moveActivity: z.strictObject({ ...activity, before: z.nullable(activityIdSchema) }),
  setNote: z.strictObject({
    ...activity,
    text: z.nullable(z.string().check(z.trim(), z.minLength(1), z.maxLength(2000))),
    seenAt,
  }),
  setInvolved: z.strictObject({ ...activity, consulted: owners, informed: owners, seenAt }),
  /** A spreadsheet as the caller's answers: consulted and informed people come in addition, new roles for the lines. */
  importAnswers: z.strictObject({ ...agreement, roles: importedRolesSchema, lines: importedLinesSchema }),
  addRole: z.strictObject({ ...agreement, side: sideSchema, name: nameSchema }),
  /** `null` goes back to the name it came with. */
  renameRole: z.strictObject({ ...agreement, roleId: roleIdSchema, name: z.nullable(nameSchema) }),
  setRoleMembers: z.strictObject({
    ...agreement,
    roleId: roleIdSchema,
    members: z.array(accountIdSchema).check(z.maxLength(100)),
    seen: z.array(accountIdSchema).check(z.maxLength(100)),
  }),
  removeRole: z.strictObject({ ...agreement, roleId: roleIdSchema }),
  /** At once, or as a proposal where it weakens the agreement; sending the other side's proposal agrees to it. */
  changeTerms: z.strictObject({
    ...agreement,
    change: termsChangeSchema,
    /** Whose proposal is agreed to: withdrawn or changed meanwhile, it is not made one's own. */
    agreesWith: z.exactOptional(sideSchema),
    /** What the agreement said of it when the caller changed that. */
    seen: z.exactOptional(termsChangeSchema),
  }),
  /** The other side's is declined, one's own withdrawn. */
  declineProposal: z.strictObject({ ...agreement, side: sideSchema, change: termsChangeSchema }),
  /** Everything in force as it was on the screen; puts off the review date. */
  confirmAgreement: z.strictObject({ ...agreement, answers }),
  objectToReview: z.strictObject({ ...agreement, comment: commentSchema }),
  enterAbsence: z.strictObject({
    ...agreement,
    accountId: accountIdSchema,
    from: daySchema,
    to: daySchema,
    cover: z.nullable(accountIdSchema),
  }),
  removeAbsence: z.strictObject({ ...agreement, accountId: accountIdSchema, from: daySchema }),
  startTracking: z.strictObject(agreement),

  /** Newest first; of one activity, one epic, or all. */
  readHistory: z
    .strictObject({
      ...agreement,
      activityId: z.exactOptional(activityIdSchema),
      /** What was done in their name. Whom a change is about is no filter: it would tell of answers that are hidden. */
      actor: z.exactOptional(accountIdSchema),
      from: z.exactOptional(historyDaySchema),
      to: z.exactOptional(historyDaySchema),
      issueId: z.exactOptional(issueIdSchema),
      cursor,
    })
    .check(
      z.refine(({ from, to }) => from === undefined || to === undefined || from <= to, { path: ['to'] }),
      // One epic's is short: it is read whole.
      z.refine(
        ({ issueId, actor, from, to }) => issueId === undefined || (actor ?? from ?? to) === undefined,
        {
          path: ['issueId'],
        },
      ),
    ),
  exportProject: z.strictObject({ ...project, cursor }),
  /** What a file would bring; nothing is written with `dryRun`. */
  importAgreement: z.strictObject({
    ...agreement,
    file: z.string().check(z.maxLength(400_000)),
    dryRun: z.boolean(),
  }),
  readHealth: z.strictObject(project),
  /** Has the index of the project gone over now. */
  repairIndex: z.strictObject(project),

  /** The caller's choice, and what such a digest would say if it were sent now; `null`: the choice only. */
  readDigest: z.strictObject({ ...agreement, rhythm: z.nullable(z.enum(rhythms)) }),
  /** `null`: none. */
  chooseDigest: z.strictObject({ ...agreement, rhythm: z.nullable(z.enum(rhythms)) }),
  /** How the agreements stand, of all projects that the caller may browse. */
  readPortfolio: z.strictObject({ cursor }),
  /** The agreements that the caller speaks for, and what waits for them there. */
  readMine: z.strictObject({}),

  /** For Jira's administrators, like the next two. */
  openSiteSettings: z.strictObject({}),
  /** `seen`: the version that was changed. */
  changeSiteSettings: z.strictObject({ seen: z.int().check(z.gte(0)), settings: siteSettingsSchema }),
  readSiteHealth: z.strictObject({ cursor }),

  /** What the panel needs, in one call. */
  openEpic: z.strictObject(epic),
  /** A lead's own decision for one epic; `null` goes back to the agreement. */
  decideEpic: z.strictObject({ ...epic, ...decision }),
  /** The same for several, each committed by itself; so are the next ones with several. */
  decideEpics: z.strictObject({ issueIds: epics, ...decision }),
  /** "Will there be an experiment?" */
  answerApplies: z.strictObject({ ...work, applies: z.boolean() }),
  /** Names the person for the role that owns the activity on this epic; the owner hands over inside the role. */
  nameOwner: z.strictObject({ ...epic, ...naming }),
  nameOwners: z.strictObject({ issueIds: epics, ...naming }),
  /** Older epics that the start left out. */
  trackEpics: z.strictObject({ issueIds: epics }),
  /** `null` goes by the agreement's rule again. */
  answerShipsNothing: z.strictObject({ issueIds: epics, value: z.nullable(z.boolean()) }),
  suggestShipsNothing: z.strictObject(epic),
  /** The workflow validator lets the epic pass, for this reason; `null`: no more. */
  letPass: z.strictObject({ ...epic, reason: z.nullable(commentSchema) }),
  suggestOwner: z.strictObject({ ...work, answer: answerSchema }),
  /** Who made a suggestion withdraws it, a lead declines it. `about` `null`: that the epic ships nothing. */
  clearSuggestion: z.strictObject({
    ...epic,
    about: z.nullable(postCodeActivitySchema),
    /** The one that stood there. */
    seen: z.strictObject({ by: accountIdSchema, answer: z.nullable(answerSchema) }),
  }),
  /** The named owner accepts, or passes it back. */
  respondAsOwner: z.strictObject({
    ...work,
    accept: z.boolean(),
    comment: z.exactOptional(commentSchema),
  }),
  /** `null`: no date expected. `seen`: the date that stood there. */
  expectResult: z.strictObject({ ...work, on: z.nullable(daySchema), seen: z.nullable(daySchema) }),
  /** `seenAt`: when the result that stood there was recorded. */
  recordResult: z.strictObject({ ...epic, result: resultOfWorkSchema, seenAt }),
  closeWithoutResult: z.strictObject({ ...work, reason: commentSchema }),
  reopenWork: z.strictObject(work),
  /** Hides the warning from everybody until then; `null` shows it again. */
  snoozeWarning: z.strictObject({ ...epic, ...snoozing }),
  snoozeWarnings: z.strictObject({ issueIds: epics, ...snoozing }),
  /** From the caller only, until another warning takes its place; `null` shows what was hidden. */
  hideWarning: z.strictObject({ ...work, warning: z.nullable(warningSchema) }),
};

export type Outputs = {
  openProject: OpenedProject;
  nameLeads: ProjectView;
  stepDown: ProjectView;
  nominate: ProjectView;
  withdrawNomination: ProjectView;
  addAgreement: ProjectView;
  changeAgreement: ProjectView;
  removeAgreement: ProjectView;
  answerActivities: AgreementView;
  takeBackAnswer: AgreementView;
  showAnswers: AgreementView;
  chooseStart: AgreementView;
  copyAgreement: AgreementView;
  addActivity: AgreementView;
  renameActivity: AgreementView;
  moveActivity: AgreementView;
  setNote: AgreementView;
  setInvolved: AgreementView;
  importAnswers: AgreementView;
  addRole: AgreementView;
  renameRole: AgreementView;
  setRoleMembers: AgreementView;
  removeRole: AgreementView;
  changeTerms: AgreementView;
  declineProposal: AgreementView;
  confirmAgreement: AgreementView;
  objectToReview: AgreementView;
  enterAbsence: AgreementView;
  removeAbsence: AgreementView;
  startTracking: AgreementView;
  readHistory: HistoryPage;
  exportProject: ExportPart;
  importAgreement: ImportPreview;
  readHealth: HealthView;
  repairIndex: HealthView;
  readDigest: DigestView;
  chooseDigest: { choice: DigestChoiceView };
  readPortfolio: PortfolioPage;
  readMine: MineView;
  openSiteSettings: SiteSettingsView;
  changeSiteSettings: SiteSettingsView;
  readSiteHealth: SiteHealthPage;
  openEpic: EpicView;
  decideEpic: EpicView;
  decideEpics: EpicsChanged;
  answerApplies: EpicView;
  nameOwner: EpicView;
  nameOwners: EpicsChanged;
  trackEpics: EpicsChanged;
  answerShipsNothing: EpicsChanged;
  suggestShipsNothing: EpicView;
  letPass: EpicView;
  suggestOwner: EpicView;
  clearSuggestion: EpicView;
  respondAsOwner: EpicView;
  expectResult: EpicView;
  recordResult: EpicView;
  closeWithoutResult: EpicView;
  reopenWork: EpicView;
  snoozeWarning: EpicView;
  snoozeWarnings: EpicsChanged;
  hideWarning: EpicView;
};

export type Operation = keyof Outputs;
export type Input<K extends Operation> = z.infer<(typeof inputs)[K]>;
export type Output<K extends Operation> = Outputs[K];
/** A `type`: `makeResolver` rejects an interface. */
export type Operations = { [K in Operation]: (input: Input<K>) => Result<Output<K>> };
