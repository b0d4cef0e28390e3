import { openTestApp, stopTestPlatforms, testPlatform } from '../fixtures/test-platform';

beforeAll(openTestApp, 60_000);
afterEach(stopTestPlatforms);

const failed = (...messages: string[]) => ({ outcome: 'failed', messages });

async function greet(inputs: Record<string, unknown>, from: 'automation' | 'rovo' = 'automation') {
  const { modules } = await testPlatform();
  return await modules.action('ana', 'greet', { from, inputs });
}

test('a rule gets the outputs, for the person it runs as', async () => {
  expect(await greet({ name: 'Ben' })).toEqual({
    outcome: 'done',
    outputs: { greeting: 'Hello Ben', by: 'ana' },
  });
});

test('Automation refuses inputs that the manifest does not declare so; Rovo hands over what its model made up', async () => {
  expect(await greet({})).toEqual(failed('name is required'));
  expect(await greet({ name: 'Ben', times: 'twice' })).toEqual(failed('times is no integer'));
  expect(await greet({ name: 'Ben', as: 'kim' })).toEqual(failed('as is not declared'));
  expect(await greet({ name: 7, as: 'kim' }, 'rovo')).toEqual({
    outcome: 'done',
    outputs: { greeting: 'Hello 7', by: 'greet' },
  });
});

test('usage errors are told, what was thrown is not', async () => {
  expect(await greet({ name: 'Voldemort' })).toEqual(failed('He must not be named.'));
  expect(await greet({ name: '' }, 'rovo')).toEqual(failed('Greet could not be run.'));
});

test('a result that is not what the manifest declares fails the rule', async () => {
  expect(await greet({ name: 'Ben', times: 0 })).toEqual(failed('The output greeting is not nullable'));
});
