import { readInside } from './files';

test('a file of the folder is read', async () => {
  expect((await readInside(__dirname, 'files.test.ts'))?.toString()).toContain('a file of the folder');
});

test('what does not exist, or lies outside, is no file', async () => {
  expect(await readInside(__dirname, 'nothing.ts')).toBeUndefined();
  expect(await readInside(__dirname, '../clock.ts')).toBeUndefined();
  expect(await readInside(`${__dirname}/ser`, '../server/files.ts')).toBeUndefined();
});
