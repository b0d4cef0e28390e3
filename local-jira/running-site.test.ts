import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from './fixtures/temporary-folder';
import { claimSite } from './running-site';

const freshPath = async () => join(await temporaryFolder(), 'running.json');

test('a second one is refused and told where the first one is', async () => {
  const path = await freshPath();
  const first = claimSite(path);
  expect(() => claimSite(path)).toThrow('already starting');
  first.runsAt('http://127.0.0.1:2990');
  expect(() => claimSite(path)).toThrow('already running at http://127.0.0.1:2990');
});

test('the folder is free again when the first one ends', async () => {
  const path = await freshPath();
  claimSite(path).end();
  expect(existsSync(path)).toBe(false);
  expect(() => claimSite(path)).not.toThrow();
});

test('one that was killed does not keep the folder', async () => {
  const path = await freshPath();
  const { pid } = spawnSync(process.execPath, ['--version']);
  await writeFile(path, JSON.stringify({ pid }));
  expect(() => claimSite(path)).not.toThrow();
});

test('another process that lives keeps the folder, whoever asks', async () => {
  const path = await freshPath();
  const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
  try {
    await writeFile(path, JSON.stringify({ pid: other.pid }));
    expect(() => claimSite(path)).toThrow(`process ${String(other.pid)}`);
  } finally {
    other.kill();
    await once(other, 'exit');
  }
  expect(() => claimSite(path)).not.toThrow();
});

test('a file that was only half written keeps nobody out', async () => {
  const path = await freshPath();
  await writeFile(path, '{"pid":');
  expect(() => claimSite(path)).not.toThrow();
});

test('ending late leaves the claim of a successor alone', async () => {
  const path = await freshPath();
  const first = claimSite(path);
  await writeFile(path, JSON.stringify({ pid: process.ppid }));
  first.end();
  expect(existsSync(path)).toBe(true);
});
