import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const AttributeType = z.enum(['string', 'integer', 'float', 'boolean', 'any']);

const NamedIndex = z.strictObject({
  name: z.string(),
  partition: z.array(z.string()).default([]),
  range: z.array(z.string()).length(1),
});

const Entity = z.strictObject({
  name: z.string(),
  attributes: z.record(z.string(), z.strictObject({ type: AttributeType })),
  indexes: z.array(z.union([z.string(), NamedIndex])).default([]),
});

const FunctionModule = z.looseObject({
  key: z.string(),
  handler: z.string(),
  timeoutSeconds: z.number().int().min(1).max(900).optional(),
});

const Consumer = z.looseObject({ key: z.string(), queue: z.string(), function: z.string() });

// Strict: a filter this site would overlook is worse than one that it refuses.
const TriggerFilter = z.strictObject({ ignoreSelf: z.boolean().optional() });

const Trigger = z.strictObject({
  key: z.string(),
  function: z.string(),
  events: z.array(z.string()),
  filter: TriggerFilter.optional(),
});

const ScheduledTrigger = z.strictObject({
  key: z.string(),
  function: z.string(),
  interval: z.enum(['fiveMinute', 'hour', 'day', 'week']),
});

const ValueType = z.enum(['string', 'integer', 'number', 'boolean']);

const Action = z.strictObject({
  key: z.string(),
  name: z.string(),
  function: z.string(),
  actionVerb: z.enum(['GET', 'CREATE', 'UPDATE', 'DELETE', 'TRIGGER']),
  description: z.string(),
  config: z.strictObject({ resource: z.string() }).optional(),
  inputs: z
    .record(
      z.string(),
      z.strictObject({
        title: z.string(),
        type: ValueType,
        required: z.boolean(),
        description: z.string().optional(),
      }),
    )
    .default({}),
  outputs: z
    .record(
      z.string(),
      z.strictObject({ type: ValueType, nullable: z.boolean(), description: z.string().optional() }),
    )
    .default({}),
  outputContext: z.looseObject({}).optional(),
});

export const ModuleDefinition = z.looseObject({
  key: z.string(),
  resource: z.string().optional(),
  resolver: z.looseObject({ function: z.string() }).optional(),
  dynamicProperties: z.looseObject({ function: z.string() }).optional(),
});

const Manifest = z.object({
  app: z.looseObject({
    id: z.string(),
    storage: z.strictObject({ entities: z.array(Entity) }).optional(),
  }),
  modules: z
    .object({
      function: z.array(FunctionModule).default([]),
      consumer: z.array(Consumer).default([]),
      trigger: z.array(Trigger).default([]),
      scheduledTrigger: z.array(ScheduledTrigger).default([]),
      action: z.array(Action).default([]),
    })
    .catchall(z.array(ModuleDefinition)),
  resources: z.array(z.looseObject({ key: z.string(), path: z.string() })).default([]),
  permissions: z.looseObject({ scopes: z.array(z.string()).default([]) }),
  translations: z
    .looseObject({
      resources: z.array(z.object({ key: z.string(), path: z.string() })),
      fallback: z.looseObject({ default: z.string() }),
    })
    .default({ resources: [], fallback: { default: 'en-US' } }),
});

export type Manifest = z.infer<typeof Manifest>;
export type EntityDefinition = z.infer<typeof Entity>;
export type FunctionDefinition = z.infer<typeof FunctionModule>;
export type ConsumerDefinition = z.infer<typeof Consumer>;
export type TriggerDefinition = z.infer<typeof Trigger>;
export type ScheduledTriggerDefinition = z.infer<typeof ScheduledTrigger>;
export type ActionDefinition = z.infer<typeof Action>;
export type ModuleDefinition = z.infer<typeof ModuleDefinition>;

// A process that opens many sites opens the same app.
let last: { text: string; manifest: Manifest } | undefined;

/** What this site needs of the manifest. Atlassian's own validator judges the whole in the contract tests. */
export async function readManifest(appDirectory: string): Promise<Manifest> {
  const text = await readFile(join(appDirectory, 'manifest.yml'), 'utf8');
  if (last?.text !== text) last = { text, manifest: Manifest.parse(parse(text)) };
  return last.manifest;
}
