/**
 * Stands in for `tslib` in our builds: what the modules of `@forge/bridge` and `@forge/i18n` take from it. They ask for it
 * with `require`, so that all of it would be bundled.
 */
type Module = object & { __esModule?: boolean };

const isNew = (key: string, to: object): boolean => key !== 'default' && !Object.hasOwn(to, key);

export function __exportStar(from: Module, to: object): void {
  for (const key of Object.keys(from)) {
    if (isNew(key, to))
      Object.defineProperty(to, key, { enumerable: true, get: (): unknown => Reflect.get(from, key) });
  }
}

export const __importDefault = (module: Module): unknown =>
  module.__esModule ? module : { default: module };

export const __importStar = (module: Module): unknown =>
  module.__esModule ? module : { ...module, default: module };
