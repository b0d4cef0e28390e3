import { __exportStar, __importDefault, __importStar } from './tslib';

const compiled = { __esModule: true, default: 1, close: () => 'closed', open: () => 'open' };
const plain = { read: () => 'text' };

it('exports what another module exports, but for its default and what stands there already', () => {
  const exported = { open: 'ours' };
  __exportStar(compiled, exported);
  expect({ ...exported }).toEqual({ __esModule: true, open: 'ours', close: compiled.close });
});

it('gives a module that knows no default one', () => {
  expect(__importDefault(compiled)).toBe(compiled);
  expect(__importDefault(plain)).toEqual({ default: plain });
  expect(__importStar(compiled)).toBe(compiled);
  expect(__importStar(plain)).toEqual({ read: plain.read, default: plain });
});
