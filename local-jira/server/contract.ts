import { z } from 'zod';

/** Answers of the site's own server to the pages of Jira, besides Jira's REST API. */

export const Person = z.object({
  accountId: z.string(),
  displayName: z.string(),
  about: z.string(),
  avatarUrl: z.string(),
});
export type Person = z.infer<typeof Person>;

export const People = z.array(Person);

export const ChooseLanguage = z.object({ locale: z.enum(['en_US', 'de_DE', 'ja_JP']) });
export type Locale = z.infer<typeof ChooseLanguage>['locale'];

export const Session = z.object({
  me: Person.extend({ timeZone: z.string(), locale: z.string() }),
  frameOrigin: z.string(),
  cloudId: z.string(),
  appId: z.string(),
  environmentId: z.string(),
  /** Modules of the app that have a page in each project. */
  projectPageKeys: z.array(z.string()),
  /** The app's page outside of all projects. */
  globalPageKey: z.string().nullable(),
  /** Jira's own settings are theirs to see. */
  administersJira: z.boolean(),
  scopes: z.array(z.string()),
  /** How many milliseconds the site's clock is ahead of the machine's. */
  clockAhead: z.number(),
});
export type Session = z.infer<typeof Session>;

const LozengeStatus = z.object({
  type: z.literal('lozenge'),
  value: z.object({
    label: z.string(),
    type: z.enum(['default', 'inprogress', 'moved', 'new', 'removed', 'success']).optional(),
  }),
});
export type LozengeStatus = z.infer<typeof LozengeStatus>;

const Extension = z.looseObject({ type: z.string() });
export type Extension = z.infer<typeof Extension>;

export const PageModule = z.object({
  type: z.enum([
    'jira:projectPage',
    'jira:globalPage',
    'jira:adminPage',
    'jira:issueContext',
    'jira:issueViewBackgroundScript',
    'action',
    'jira:workflowValidator',
  ]),
  key: z.string(),
  resource: z.string(),
  title: z.string(),
  label: z.string(),
  iconUrl: z.string().nullable(),
  pages: z.array(z.object({ title: z.string(), route: z.string() })),
  status: LozengeStatus.nullable(),
  hasDynamicProperties: z.boolean(),
  extension: Extension,
});
export type PageModule = z.infer<typeof PageModule>;

export const PageModules = z.array(PageModule);

export const RunActionRequest = z.strictObject({ inputs: z.record(z.string(), z.unknown()) });

/** What came of an action, as a rule's audit log would tell. */
export const ActionRun = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('done'), outputs: z.record(z.string(), z.unknown()) }),
  z.object({ outcome: z.literal('failed'), messages: z.array(z.string()) }),
]);
export type ActionRun = z.infer<typeof ActionRun>;

export const DynamicProperties = z.object({ status: LozengeStatus.nullable().default(null) });

export const InvokeRequest = z.object({
  moduleKey: z.string(),
  functionKey: z.string(),
  payload: z.unknown().optional(),
  extension: Extension,
});

export const DynamicPropertiesRequest = z.object({ moduleKey: z.string(), extension: Extension });

export const FetchRequest = z.object({
  product: z.literal('jira', { error: 'This site has no other product than Jira.' }),
  restPath: z.string().startsWith('/'),
  fetchRequestInit: z.object({
    method: z.string().default('GET'),
    body: z.string().nullish(),
    headers: z.array(z.tuple([z.string(), z.string()])),
  }),
});

export const FetchAnswer = z.object({
  body: z.string(),
  headers: z.record(z.string(), z.string()),
  status: z.number(),
  statusText: z.string(),
  isAttachment: z.boolean(),
});

const MessagePart = z.object({ text: z.string(), href: z.string().optional() });
const MessageParagraph = z.object({
  kind: z.enum(['text', 'heading', 'item']),
  parts: z.array(MessagePart),
});
/** A message without its markup: only text, links, headings and the items of lists are left of it. */
export type MessageParagraph = z.infer<typeof MessageParagraph>;

export const Message = z.object({
  id: z.string(),
  at: z.string(),
  issueKey: z.string(),
  subject: z.string(),
  body: z.array(MessageParagraph),
});
export const Messages = z.array(Message);
export type Message = z.infer<typeof Message>;

const AccountState = z.enum(['active', 'deactivated', 'closed']);
export type AccountState = z.infer<typeof AccountState>;

/** The inside of Forge, as the platform drawer shows it. */
export const PlatformView = z.object({
  now: z.string(),
  queue: z.array(
    z.object({ queueName: z.string(), dueAt: z.number(), event: z.object({ body: z.unknown().optional() }) }),
  ),
  events: z.array(z.object({ triggerKey: z.string(), eventType: z.string(), dueAt: z.number() })),
  people: z.array(z.object({ accountId: z.string(), displayName: z.string(), state: AccountState })),
  jobs: z.array(z.object({ key: z.string(), interval: z.string(), nextRunAt: z.string() })),
  storage: z.array(z.object({ entityName: z.string().optional(), key: z.string(), value: z.unknown() })),
  log: z.array(z.object({ at: z.string(), level: z.string(), functionKey: z.string(), text: z.string() })),
});
export type PlatformView = z.infer<typeof PlatformView>;

export const AdvanceClock = z.strictObject({
  milliseconds: z
    .number()
    .positive()
    .max(400 * 24 * 3600 * 1000),
});

export const SetAccountState = z.strictObject({ state: AccountState });

/** Jira's own page says in this header whom it acts as. */
export const ACCOUNT_HEADER = 'x-local-jira-account';
