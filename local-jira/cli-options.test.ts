import { parseOptions, UsageError } from './cli-options';

test('nothing is needed', () => {
  expect(parseOptions([])).toEqual({ port: 2990, fresh: false, importFile: undefined });
});

test('all options', () => {
  expect(parseOptions(['--port', '8080', '--fresh', '--import', 'my.csv'])).toEqual({
    port: 8080,
    fresh: true,
    importFile: 'my.csv',
  });
});

test('--help asks for the usage', () => {
  expect(parseOptions(['--help'])).toBeUndefined();
});

test.each([['--port', 'abc'], ['--port', '0'], ['--port', '70000'], ['--port'], ['--prot', '1'], ['extra']])(
  '%s %s is refused as a mistake of the command line',
  (...args) => {
    expect(() => parseOptions(args)).toThrow(UsageError);
  },
);

test('the message names what was typed', () => {
  expect(() => parseOptions(['--port', 'abc'])).toThrow('"abc"');
  expect(() => parseOptions(['--prot', '1'])).toThrow('--prot');
});
