import { existsSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildMissing } from '../scripts/build';
import { parseOptions, usage, UsageError, type CliOptions } from './cli-options';
import { demo } from './demo/demo';
import { tellStory } from './demo/story/tell-story';
import { importCsv } from './import/import-csv';
import type { WorldSeed } from './jira/world';
import { claimSite } from './running-site';
import { startServer, type Server } from './server/start-server';
import { createSite, type Site } from './site';
import { thingsToTry } from './things-to-try';

const root = join(__dirname, '..');
const snapshotFile = join(root, '.local-jira', 'state.json');
const claimFile = join(root, '.local-jira', 'running.json');

const howToStop =
  'Stop with Ctrl+C. The site keeps its state; npm start -- --fresh starts over with the demo data.';

async function seedFrom(importFile: string): Promise<(now: Date) => WorldSeed> {
  const csv = await readFile(importFile, 'utf8').catch((cause: unknown) => {
    throw new Error(`The file ${importFile} can't be read.`, { cause });
  });
  const { seed, issues, problems } = importCsv(csv, new Date());
  for (const { row, effect, message } of problems) console.warn(`Row ${String(row)} ${effect}: ${message}`);
  console.log(`Loaded ${String(issues)} issues from ${importFile}.`);
  return () => seed;
}

async function start({ port, fresh, importFile }: CliOptions): Promise<Server> {
  const claim = claimSite(claimFile);
  process.on('exit', () => {
    claim.end();
  });
  const seed = importFile === undefined ? demo : await seedFrom(importFile);
  await buildMissing();
  if (fresh || importFile !== undefined) rmSync(snapshotFile, { force: true });
  const isNewDemo = seed === demo && !existsSync(snapshotFile);
  const open = async (siteUrl: string): Promise<Site> => {
    const site = await createSite({ appDirectory: root, seed, siteUrl, snapshotFile });
    if (isNewDemo) await tellStory(site);
    return site;
  };
  const server = await startServer(open, { port });
  claim.runsAt(server.url);
  if (new URL(server.url).port !== String(port)) console.log(`Port ${String(port)} is taken.`);
  console.log(`\nLocal Jira is running at ${server.url}\n`);
  console.log(`${thingsToTry(server.site.jira.world)}\n\n${howToStop}`);
  return server;
}

function stopOnSignal(server: Server): void {
  const stop = () => {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    void server.close().then(() => process.exit(0));
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
}

async function main(): Promise<void> {
  const options = parseOptions(process.argv.slice(2));
  if (options) stopOnSignal(await start(options));
  else console.log(usage);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof UsageError) console.error(`\n${usage}`);
  process.exitCode = 1;
});
