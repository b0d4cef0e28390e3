import { z } from 'zod';

/*
 * The modules we use with every property that Forge documents for them, from the page of each under
 * developer.atlassian.com/platform/forge/manifest-reference/modules. Atlassian's own schema lets unknown properties pass.
 */

const Text = z.union([z.string(), z.strictObject({ i18n: z.string() })]);
const Expression = z.strictObject({ expression: z.string() });
const Resource = z.strictObject({ resource: z.string() });
const FunctionReference = z.strictObject({ function: z.string() });

const Property = z.strictObject({
  entity: z.enum(['app', 'issue', 'issueType', 'project', 'user']),
  propertyKey: z.string(),
  objectName: z.string().optional(),
});
const Compared = Property.extend({ value: z.union([z.string(), z.array(z.string())]) });

/** /display-conditions, …/jira, …/entity-property-conditions: those that an issue or project view can have. */
const conditions = {
  isAdmin: z.boolean(),
  isLoggedIn: z.boolean(),
  isSiteAdmin: z.boolean(),
  appIsLicensed: z.boolean(),
  projectKey: z.string(),
  projectType: z.string(),
  issueType: z.string(),
  isProjectArchived: z.boolean(),
  hasIssuePermission: z.string(),
  hasProjectPermission: z.string(),
  canAdministerProjects: z.boolean(),
  jiraExpression: z.string(),
  entityPropertyExists: Property,
  entityPropertyEqualTo: Compared,
  entityPropertyContainsAny: Compared,
  entityPropertyContainsAll: Compared,
};

const nested = z.lazy(() => DisplayConditions);
const DisplayConditions: z.ZodType = z
  .strictObject({ ...conditions, and: nested, or: nested, not: nested })
  .partial();

const page = { title: Text, route: z.string(), icon: z.string().optional() };

const shown = {
  key: z.string(),
  resource: z.string(),
  resolver: FunctionReference,
  displayConditions: DisplayConditions.optional(),
};

const Filter = z.strictObject({
  appIsLicensed: z.boolean().optional(),
  ignoreSelf: z.boolean().optional(),
  expression: z.string().optional(),
  onError: z.enum(['IGNORE_AND_LOG', 'IGNORE', 'RECEIVE_AND_LOG', 'RECEIVE']).optional(),
});

const ActionValue = z.enum(['string', 'integer', 'number', 'boolean']);

export const documentedModules: Record<string, z.ZodType> = {
  'jira:projectPage': z.strictObject({
    ...shown,
    title: Text,
    icon: z.string().optional(),
    // `basic` is deprecated for Custom UI.
    layout: z.enum(['native', 'blank']).optional(),
    pages: z.array(z.strictObject(page)).optional(),
  }),
  'jira:globalPage': z.strictObject({
    ...shown,
    title: Text,
    layout: z.enum(['native', 'blank']).optional(),
    pages: z.array(z.strictObject(page)).optional(),
  }),
  'jira:adminPage': z.strictObject({
    ...shown,
    title: Text,
    icon: z.string().optional(),
    layout: z.enum(['native', 'blank']).optional(),
    pages: z.array(z.strictObject(page)).optional(),
    useAsConfig: z.boolean().optional(),
    useAsGetStarted: z.boolean().optional(),
  }),
  'jira:issueContext': z.strictObject({
    ...shown,
    title: Text,
    label: Text,
    icon: z.string().optional(),
    status: z
      .strictObject({
        type: z.enum(['badge', 'lozenge', 'icon']),
        value: z.strictObject({
          label: z.string(),
          url: z.string().optional(),
          type: z.enum(['default', 'inprogress', 'moved', 'new', 'removed', 'success']).optional(),
        }),
      })
      .optional(),
    dynamicProperties: FunctionReference.optional(),
  }),
  'jira:issueViewBackgroundScript': z.strictObject(shown),
  'jira:workflowValidator': z
    .strictObject({
      key: z.string(),
      name: Text,
      description: Text,
      function: z.string().optional(),
      expression: z.string().optional(),
      errorMessage: z.union([Text, Expression]).optional(),
      projectTypes: z.array(z.enum(['company-managed', 'team-managed'])).optional(),
      configurationDescription: Expression.optional(),
      create: Resource.optional(),
      edit: Resource.optional(),
      view: Resource.optional(),
      resolver: FunctionReference.optional(),
    })
    .refine(({ function: runs, expression }) => (runs === undefined) !== (expression === undefined)),
  'jira:entityProperty': z.strictObject({
    key: z.string(),
    entityType: z.enum(['issue', 'project', 'user']).optional(),
    propertyKey: z.string(),
    values: z.array(
      z.strictObject({
        path: z.string(),
        type: z.enum(['number', 'text', 'string', 'user', 'date']),
        searchAlias: z.string().optional(),
      }),
    ),
  }),
  action: z.strictObject({
    key: z.string(),
    name: z.string().max(255),
    function: z.string(),
    actionVerb: z.enum(['GET', 'CREATE', 'UPDATE', 'DELETE', 'TRIGGER']),
    description: z.string().max(255),
    // Automation needs both.
    config: z.strictObject({ resource: z.string(), render: z.literal('native').optional() }),
    inputs: z.record(
      z.string(),
      z.strictObject({
        title: z.string(),
        type: ActionValue,
        required: z.boolean(),
        description: z.string().optional(),
      }),
    ),
    outputs: z
      .record(
        z.string(),
        z.strictObject({ description: z.string().optional(), type: ActionValue, nullable: z.boolean() }),
      )
      .optional(),
    outputContext: z
      .strictObject({
        entityName: z.string().regex(/^[A-Za-z0-9]{1,12}$/),
        outputType: z.enum(['OBJECT', 'LIST']),
        outputDomain: z.string().regex(/^[a-z-]{1,12}$/),
      })
      .optional(),
    resolver: FunctionReference.optional(),
  }),
  'automation:actionProvider': z.strictObject({ key: z.string(), actions: z.array(z.string()).max(20) }),
  'rovo:agent': z.strictObject({
    key: z.string(),
    name: z.string().max(30),
    description: z.string().optional(),
    icon: z.string().optional(),
    prompt: z.string(),
    conversationStarters: z.array(z.string().max(85)).optional(),
    actions: z.array(z.string()).optional(),
    followUpPrompt: z.string().optional(),
  }),
  trigger: z.strictObject({
    key: z.string(),
    function: z.string(),
    events: z.array(z.string()),
    filter: Filter.optional(),
  }),
  scheduledTrigger: z.strictObject({
    key: z.string(),
    function: z.string(),
    interval: z.enum(['fiveMinute', 'hour', 'day', 'week']),
  }),
  consumer: z.strictObject({ key: z.string(), queue: z.string(), function: z.string() }),
  function: z.strictObject({
    key: z.string(),
    handler: z.string(),
    timeoutSeconds: z.number().max(900).optional(),
  }),
};
