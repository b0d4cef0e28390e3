import { requireFunctionBundle } from './function-bundle';
import { ModuleDefinition, readManifest, type FunctionDefinition, type Manifest } from './manifest';

/** The app as Forge gets it: its manifest and its function bundle. */
export type App = { directory: string; manifest: Manifest; bundlePath: string };

export async function openApp(directory: string): Promise<App> {
  const [manifest, bundlePath] = await Promise.all([
    readManifest(directory),
    requireFunctionBundle(directory),
  ]);
  return { directory, manifest, bundlePath };
}

export function functionNamed(manifest: Manifest, key: string): FunctionDefinition {
  const definition = manifest.modules.function.find((candidate) => candidate.key === key);
  if (!definition) throw new Error(`The manifest has no function ${key}`);
  return definition;
}

/** A module of any type, with that type: `jira:projectPage`, `jira:issueContext`, … */
export function moduleNamed(manifest: Manifest, key: string): ModuleDefinition & { type: string } {
  for (const [type, modules] of Object.entries(manifest.modules)) {
    const found = modules.find((candidate) => candidate.key === key);
    if (found) return { ...ModuleDefinition.parse(found), type };
  }
  throw new Error(`The manifest has no module ${key}`);
}
