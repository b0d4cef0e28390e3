import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ownershipPropertyKey, ownershipPropertySchema } from '../../../src/contract/ownership-property';
import type { App, Check } from './app';
import { documentedModules } from './documented-modules';

const modulesOf = ({ manifest }: App) =>
  Object.entries(manifest.modules).flatMap(([type, modules]) => modules.map((module) => ({ type, module })));

export const undocumentedProperties: Check = (app) =>
  modulesOf(app).flatMap(({ type, module }) => {
    const documented = documentedModules[type];
    if (!documented) return [`${type} is not a module that we know: read its page and describe it`];
    const parsed = documented.safeParse(module);
    return (parsed.error?.issues ?? []).map(
      ({ path, message }) => `${module.key}: ${path.join('.')}: ${message}`,
    );
  });

export const missingStorageScope: Check = ({ directory, manifest }) => {
  const files = readdirSync(join(directory, 'src'), { recursive: true, encoding: 'utf8' });
  const stores = files
    .filter((name) => name.endsWith('.ts'))
    .some((name) => readFileSync(join(directory, 'src', name), 'utf8').includes("'@forge/kvs'"));
  const has = manifest.permissions.scopes.includes('storage:app');
  return stores === has
    ? []
    : [stores ? 'The code uses @forge/kvs without storage:app' : 'Nothing uses storage:app'];
};

/** A scope or an address that is added later needs every customer's consent again, and egress loses "Runs on Atlassian". */
export const permissionsBeyondScopes: Check = ({ manifest }) =>
  Object.keys(manifest.permissions)
    .filter((name) => name !== 'scopes')
    .map((name) => `permissions.${name} loosens what the app may do`);

export const missingIcons: Check = (app) =>
  modulesOf(app).flatMap(({ module }) => {
    const icon = z.string().optional().parse(module['icon']);
    if (icon === undefined) return [];
    const [, key, path] = /^resource:([^;]+);(.+)$/.exec(icon) ?? [];
    const resource = app.manifest.resources.find((candidate) => candidate.key === key);
    if (!resource || path === undefined) return [`${module.key}: ${icon} names no resource`];
    return existsSync(join(app.directory, resource.path, path))
      ? []
      : [`${module.key}: ${icon} is not in the build`];
  });

const Handler = z.object({ key: z.string(), handler: z.string() });

/** What stands under this name, wherever it is. */
function under(name: string, value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === name && typeof inner === 'string' ? [inner] : under(name, inner),
  );
}

/** Atlassian's validator looks at a module's own resource, and not at those of its forms. */
export const missingResources: Check = (app) => {
  const keys = new Set(app.manifest.resources.map(({ key }) => key));
  return modulesOf(app).flatMap(({ module }) =>
    under('resource', module)
      .filter((key) => !keys.has(key))
      .map((key) => `${module.key}: there is no resource ${key}`),
  );
};

export const unusedFunctions: Check = (app) => {
  const used = new Set(
    modulesOf(app)
      .filter(({ type }) => type !== 'function')
      .flatMap(({ module }) => under('function', module)),
  );
  return (app.manifest.modules['function'] ?? [])
    .filter(({ key }) => !used.has(key))
    .map(({ key }) => `No module uses the function ${key}`);
};

/** src/index.ts exports exactly the handlers that the manifest names. */
export const superfluousHandlers: Check = (app) => {
  const source = readFileSync(join(app.directory, 'src/index.ts'), 'utf8');
  const functions = z.array(Handler).parse(app.manifest.modules['function']);
  const named = new Set(functions.map(({ handler }) => handler.replace(/^index\./, '')));
  const lists = [...source.matchAll(/export\s*\{([^}]*)\}/g)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.trim().replace(/^.* as /, '')),
  );
  const constants = [...source.matchAll(/export (?:const|function|async function) (\w+)/g)];
  const exported = [...lists.filter(Boolean), ...constants.map(([, name = '']) => name)];
  return exported.filter((name) => !named.has(name)).map((name) => `No function names the handler ${name}`);
};

const IndexedProperty = z.object({
  propertyKey: z.string(),
  values: z.array(z.object({ path: z.string() })),
});

/** JQL finds nothing, silently, by a path that the projection never writes. */
export const indexedPathsNobodyWrites: Check = ({ manifest }) => {
  const written = z.toJSONSchema(ownershipPropertySchema, { unrepresentable: 'any' });
  const isWritten = (path: string) => {
    let schema: unknown = written;
    for (const step of path.split('.')) {
      const { properties } = z.object({ properties: z.record(z.string(), z.unknown()) }).parse(schema);
      schema = properties[step];
      if (schema === undefined) return false;
    }
    return true;
  };
  return z
    .array(IndexedProperty)
    .parse(manifest.modules['jira:entityProperty'])
    .flatMap(({ propertyKey, values }) =>
      propertyKey === ownershipPropertyKey
        ? values.filter(({ path }) => !isWritten(path)).map(({ path }) => `Nothing writes ${path}`)
        : [`Nothing writes the property ${propertyKey}`],
    );
};
