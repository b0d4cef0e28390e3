import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';
import { z } from 'zod';

/** What the bundle meets under these names instead of the machine's own: the site's time, its log, no network. */
export type BundleGlobals = { console: Console; Date: DateConstructor; fetch: typeof fetch };
/** What it gets when it requires these instead of Node's own. */
export type BundleModules = ReadonlyMap<string, object>;

export type Handler = (argument: unknown, context: unknown) => unknown;

const Exports = z.record(z.string(), z.unknown());
const isWrapper = (value: unknown): value is CommonJsWrapper => typeof value === 'function';
const isHandler = (value: unknown): value is Handler => typeof value === 'function';

type CommonJsWrapper = (
  exports: object,
  require: NodeJS.Require,
  module: { exports: object },
  filename: string,
  directory: string,
  globals: BundleGlobals,
) => void;

const compiled = new Map<string, { source: string; script: Script }>();

function compile(path: string, source: string): Script {
  const known = compiled.get(path);
  if (known?.source === source) return known.script;
  const parameters = '(exports, require, module, __filename, __dirname, { console, Date, fetch })';
  const script = new Script(`(function ${parameters} {${source}\n})`, { filename: path });
  compiled.set(path, { source, script });
  return script;
}

function requireWith(modules: BundleModules, path: string): NodeJS.Require {
  const real = createRequire(path);
  return Object.assign((id: string): unknown => modules.get(id) ?? real(id), real);
}

/** Evaluates the unmodified bundle, as Forge does when it starts an instance of the app. */
export async function loadFunctions(
  bundlePath: string,
  globals: BundleGlobals,
  modules: BundleModules,
): Promise<(name: string) => Handler> {
  const script = compile(bundlePath, await readFile(bundlePath, 'utf8'));
  const module = { exports: {} };
  // In the main realm (see platform/runtime/realm.ts), whoever calls.
  const wrapper: unknown = script.runInThisContext();
  if (!isWrapper(wrapper)) throw new Error(`${bundlePath} is not a CommonJS module`);
  wrapper(module.exports, requireWith(modules, bundlePath), module, bundlePath, dirname(bundlePath), globals);
  const exported = Exports.parse(module.exports);
  return (name) => {
    const handler = exported[name];
    if (!isHandler(handler)) throw new Error(`The function bundle exports no function named ${name}`);
    return handler;
  };
}
