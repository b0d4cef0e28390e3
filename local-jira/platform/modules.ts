import { functionNamed, moduleNamed } from '../app/app';
import { type ActionCall, runAction, type ActionRun } from './actions/action-run';
import type { Handler } from '../app/functions';
import type {
  ConsumerDefinition,
  Manifest,
  ScheduledTriggerDefinition,
  TriggerDefinition,
} from '../app/manifest';
import { FunctionFailure } from './runtime/function-failure';
import type { Installation } from './runtime/installation';
import type { Invoke } from './runtime/invoke';

/** limits-invocation */
const USER_SECONDS = 25;
const BACKGROUND_SECONDS = 55;
const ACTION_SECONDS = 55;
const REQUEST_BYTES = 500 * 1024;
const RESPONSE_BYTES = 5 * 1024 * 1024;

export type ResolverCall = {
  moduleKey: string;
  /** The resolver's own name for the operation, as passed to the bridge's `invoke`. */
  functionKey: string;
  payload?: unknown;
  /** The extension context of the module: `{ type, project, issue, … }`. */
  extension: unknown;
};

const bytesOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value ?? null));

function checkSize(what: string, value: unknown, limit: number): void {
  if (bytesOf(value) <= limit) return;
  throw new FunctionFailure('payload', `the ${what} is larger than ${String(limit / 1024)} KB`);
}

/** Runs the functions of the manifest's modules, each with the argument that Forge gives to its kind of module. */
export function createModules(options: {
  manifest: Manifest;
  installation: Installation;
  handlerNamed: (name: string) => Handler;
  invoke: Invoke;
}) {
  const { manifest, installation, handlerNamed, invoke } = options;
  const { cloudId, siteUrl, environmentId } = installation;

  const target = (functionKey: string, moduleKey: string, moduleType: string) => {
    const [file, name] = functionNamed(manifest, functionKey).handler.split('.');
    if (file !== 'index' || name === undefined)
      throw new Error(`The handler of ${functionKey} is not in index`);
    return { handler: handlerNamed(name), functionKey, moduleKey, moduleType };
  };
  const backgroundSeconds = (functionKey: string) =>
    functionNamed(manifest, functionKey).timeoutSeconds ?? BACKGROUND_SECONDS;

  return {
    isLong: (functionKey: string) => backgroundSeconds(functionKey) > BACKGROUND_SECONDS,

    /** `undefined`: someone who is not signed in, on a site that lets the public in. */
    resolver: async (accountId: string | undefined, call: ResolverCall): Promise<unknown> => {
      const { moduleKey, functionKey: operation, payload, extension } = call;
      const module = moduleNamed(manifest, moduleKey);
      if (!module.resolver) throw new Error(`The module ${moduleKey} has no resolver`);
      checkSize('request', payload, REQUEST_BYTES);
      const localId = `${installation.installationId}/${moduleKey}`;
      const result = await invoke({
        ...target(module.resolver.function, moduleKey, module.type),
        operation,
        ...(accountId === undefined ? {} : { accountId }),
        limitSeconds: USER_SECONDS,
        argument: {
          call: { functionKey: operation, payload },
          context: {
            cloudId,
            localId,
            moduleKey,
            siteUrl,
            environmentId,
            environmentType: 'DEVELOPMENT',
            extension,
          },
        },
      });
      checkSize('response', result, RESPONSE_BYTES);
      // The bridge turns nothing into an empty object.
      return result ?? {};
    },

    /** Forge names no user for it, and whether `asUser` works there is undocumented: here it does not. */
    dynamicProperties: async (moduleKey: string, extension: unknown): Promise<unknown> => {
      const module = moduleNamed(manifest, moduleKey);
      if (!module.dynamicProperties) throw new Error(`The module ${moduleKey} has no dynamic properties`);
      return await invoke({
        ...target(module.dynamicProperties.function, moduleKey, module.type),
        limitSeconds: USER_SECONDS,
        argument: { cloudId, extension },
      });
    },

    /** As a rule of Automation, or as an agent of Rovo, run for a person. */
    action: async (accountId: string, actionKey: string, call: ActionCall): Promise<ActionRun> => {
      const action = manifest.modules.action.find(({ key }) => key === actionKey);
      if (!action) throw new Error(`The manifest has no action ${actionKey}`);
      const context = call.from === 'rovo' ? { context: { cloudId, moduleKey: actionKey } } : {};
      return await runAction(action, call, async () => {
        const result = await invoke({
          ...target(action.function, actionKey, 'action'),
          accountId,
          limitSeconds: ACTION_SECONDS,
          argument: { ...call.inputs, ...context },
        });
        checkSize('response', result, RESPONSE_BYTES);
        return result;
      });
    },

    consumer: async (
      { function: functionKey, key }: ConsumerDefinition,
      argument: object,
      cyclicDepth: number,
    ) =>
      await invoke({
        ...target(functionKey, key, 'consumer'),
        cyclicDepth,
        limitSeconds: backgroundSeconds(functionKey),
        argument,
      }),

    trigger: async ({ function: functionKey, key }: TriggerDefinition, argument: object) =>
      await invoke({ ...target(functionKey, key, 'trigger'), limitSeconds: USER_SECONDS, argument }),

    scheduled: async ({ function: functionKey, key }: ScheduledTriggerDefinition) =>
      await invoke({
        ...target(functionKey, key, 'scheduledTrigger'),
        limitSeconds: backgroundSeconds(functionKey),
        argument: { context: { cloudId, moduleKey: key } },
      }),
  };
}
