import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aSite, type TestSite } from './site';
import { aScene } from './scene';

/** A scene that is set up once and opened many times; a copy costs a fraction of the commands that led to it. */
export async function copiesOfScene(prepare: (site: TestSite) => Promise<unknown>) {
  const folder = await mkdtemp(join(tmpdir(), 'scene-'));
  const original = join(folder, 'original.json');
  const site = await aScene({ snapshotFile: original });
  await prepare(site);
  await site.drain();
  site.close();

  let copies = 0;
  return {
    open: async (): Promise<TestSite> => {
      copies += 1;
      const copy = join(folder, `${String(copies)}.json`);
      await cp(original, copy);
      return aSite({ snapshotFile: copy });
    },
    remove: () => rm(folder, { recursive: true }),
  };
}
