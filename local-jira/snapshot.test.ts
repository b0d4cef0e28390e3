import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from './fixtures/temporary-folder';
import { createSnapshotFile, readSnapshot } from './snapshot';

const freshPath = async () => join(await temporaryFolder(), 'deep', 'state.json');

test('the state as it is when it is written, whole and alone in its folder', async () => {
  const path = await freshPath();
  const state = { count: 0 };
  const file = createSnapshotFile(path, () => state);
  file.touch();
  state.count = 1;
  file.flush();
  expect(await readSnapshot(path)).toEqual({ count: 1 });
  expect(await readdir(join(path, '..'))).toEqual(['state.json']);
});

test('an unchanged state is not written', async () => {
  const path = await freshPath();
  createSnapshotFile(path, () => ({})).flush();
  expect(await readSnapshot(path)).toBeUndefined();
});

test('a change is written a moment later by itself', async () => {
  const path = await freshPath();
  createSnapshotFile(path, () => ({ saved: true })).touch();
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(await readSnapshot(path)).toEqual({ saved: true });
});

test('a file that holds something else says how to start over', async () => {
  const path = join(await temporaryFolder(), 'state.json');
  await writeFile(path, '{"half":');
  await expect(readSnapshot(path)).rejects.toThrow('--fresh');
});
