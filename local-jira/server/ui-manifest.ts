import { z } from 'zod';

const Text = z.union([z.string(), z.strictObject({ i18n: z.string() })]);
export type Text = z.infer<typeof Text>;

const common = {
  key: z.string(),
  resource: z.string(),
  resolver: z.strictObject({ function: z.string() }).optional(),
  displayConditions: z.unknown().optional(),
};

const ProjectPage = z.strictObject({
  ...common,
  title: Text,
  icon: z.string().optional(),
  layout: z.literal('native').optional(),
  pages: z.array(z.strictObject({ title: Text, route: z.string() })).default([]),
});

const GlobalPage = z.strictObject({
  ...common,
  title: Text,
  layout: z.literal('native').optional(),
  pages: z.array(z.strictObject({ title: Text, route: z.string() })).default([]),
});

const AdminPage = z.strictObject({
  key: common.key,
  resource: common.resource,
  resolver: common.resolver,
  title: Text,
  icon: z.string().optional(),
  layout: z.literal('native').optional(),
});

const Status = z.strictObject({
  type: z.literal('lozenge'),
  value: z.strictObject({
    label: Text,
    type: z.enum(['default', 'inprogress', 'moved', 'new', 'removed', 'success']).optional(),
  }),
});

const IssueContext = z.strictObject({
  ...common,
  title: Text,
  label: Text,
  icon: z.string().optional(),
  status: Status.optional(),
  dynamicProperties: z.strictObject({ function: z.string() }).optional(),
});

const IssueViewBackgroundScript = z.strictObject(common);

const Action = z.looseObject({
  key: z.string(),
  name: z.string(),
  config: z.strictObject({ resource: z.string() }).optional(),
});

const UiManifest = z.object({
  app: z.object({ id: z.string() }),
  modules: z.object({
    'jira:projectPage': z.array(ProjectPage).default([]),
    // Forge lets an app have one.
    'jira:globalPage': z.array(GlobalPage).max(1).default([]),
    // One without `useAsConfig` and `useAsGetStarted`, which this site doesn't know.
    'jira:adminPage': z.array(AdminPage).max(1).default([]),
    'jira:issueContext': z.array(IssueContext).default([]),
    'jira:issueViewBackgroundScript': z.array(IssueViewBackgroundScript).default([]),
    action: z.array(Action).default([]),
  }),
  resources: z.array(z.strictObject({ key: z.string(), path: z.string() })),
  permissions: z.object({
    scopes: z.array(z.string()),
    content: z
      .object({
        styles: z.array(z.literal('unsafe-inline')).default([]),
        scripts: z.array(z.string()).default([]),
      })
      .default({ styles: [], scripts: [] }),
  }),
  translations: z.object({
    resources: z.array(z.strictObject({ key: z.string(), path: z.string() })),
    fallback: z.looseObject({ default: z.string() }),
  }),
});

export type UiManifest = z.infer<typeof UiManifest>;

/** The part of the manifest that a browser sees. What this site couldn't show is refused, not overlooked. */
export const parseUiManifest = (manifest: unknown): UiManifest => UiManifest.parse(manifest);
