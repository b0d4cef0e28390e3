/**
 * Runs Forge's own bundler, the webpack run of `forge deploy`, in the app's directory and puts the output where the
 * first argument says. A process of its own: the bundler needs the app as its working directory, and webpack does not
 * belong into the process that tests share.
 */
import { copyFile, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getNodeBundler } from '@forge/bundler';

const silentLogger = {
  traceEnabled: false,
  debugEnabled: false,
  trace: () => undefined,
  debug: () => undefined,
  info: () => undefined,
  warn: (message: string) => {
    console.warn(message);
  },
  error: (error: Error) => {
    console.error(error.message);
  },
};

// The real provider downloads the wrapper that runs in Atlassian's cloud; platform/runtime takes its place here.
const noScript = () => Promise.resolve({ script: '', source: '', version: '' });
const noWrapper = { getNodeRuntimeWrapper: noScript, getNodeRuntimeLoader: noScript };

const config = {
  readConfig: () =>
    Promise.resolve({ app: { id: '', runtime: { name: 'nodejs24.x' as const } }, permissions: {} }),
};

async function bundleInto(outputDirectory: string): Promise<void> {
  // The bundler leaves what it made in the temporary folder, also when it fails.
  const workspace = await mkdtemp(join(tmpdir(), 'function-bundle-'));
  process.env['TMPDIR'] = process.env['TEMP'] = workspace;
  try {
    const { outputDir } = await getNodeBundler(silentLogger, noWrapper, config).bundle({
      appDirectory: process.cwd(),
      entryPoints: [{ name: 'index', path: 'src/index.ts' }],
    });
    await publish(outputDir, outputDirectory);
  } finally {
    await rm(workspace, { recursive: true });
  }
}

async function publish(from: string, outputDirectory: string): Promise<void> {
  await mkdir(outputDirectory, { recursive: true });
  for (const file of ['index.cjs.map', 'index.cjs']) {
    // Another process may be bundling the same app: each file appears whole or not at all.
    const unfinished = join(outputDirectory, `${file}.${String(process.pid)}`);
    await copyFile(join(from, file), unfinished);
    await rename(unfinished, join(outputDirectory, file));
  }
}

bundleInto(process.argv[2] ?? 'dist/functions').catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
