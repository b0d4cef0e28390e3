import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aScene } from './scene';
import { aSite, type TestSite } from './site';

type Prepare = (site: TestSite) => Promise<unknown>;

let folder: string;
let made = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scene-'));
});
afterAll(() => rm(folder, { recursive: true }));

const newFile = (): string => {
  made += 1;
  return join(folder, `${String(made)}.json`);
};

async function copied(file: string): Promise<string> {
  const copy = newFile();
  await cp(file, copy);
  return copy;
}

/** With the rounds of the day behind it, so that no copy has to make them. */
async function stored(site: TestSite): Promise<void> {
  await site.drain();
  await site.runScheduled('hourly');
  await site.drain();
  site.close();
}

// One scene for all tests of a file.
let bareScene: Promise<string> | undefined;

async function storedScene(): Promise<string> {
  const snapshotFile = newFile();
  await stored(await aScene({ snapshotFile }));
  return snapshotFile;
}

/** A scene that is set up once and opened many times; a copy costs a fraction of the commands that led to it. */
export async function copiesOfScene(prepare?: Prepare): Promise<{ open: () => Promise<TestSite> }> {
  const original = await copied(await (bareScene ??= storedScene()));
  if (prepare) {
    const site = await aSite({ snapshotFile: original });
    await prepare(site);
    await stored(site);
  }
  return { open: async () => aSite({ snapshotFile: await copied(original) }) };
}
