import { readFileSync, rmSync } from 'node:fs';
import { build } from 'vite';
import { parse } from 'yaml';
import { z } from 'zod';
import { ensureFunctionBundle } from '../local-jira/app/function-bundle';
import { classicScript, viteConfig } from './vite-config';

/** Something that is built: where the result is looked for, and everything it is made from. */
export type BuildTarget = { name: string; output: string; sources: string[]; build(): Promise<unknown> };

const Manifest = z.object({ resources: z.array(z.object({ key: z.string(), path: z.string() })) });
const tooling = ['package-lock.json', 'scripts/vite-config.ts', 'static/lighter'];

/** The resources of the manifest, each from `static/<key>`, the local Jira's own pages, and the Forge function. */
export function buildTargets(): BuildTarget[] {
  const { resources } = Manifest.parse(parse(readFileSync('manifest.yml', 'utf8')));
  const surfaces = resources.map(({ key, path }) => ({
    name: key,
    output: `${path}/index.html`,
    sources: [`static/${key}`, 'static/shared', 'src/contract', 'src/domain', 'locales', ...tooling],
    // Forge serves a resource from a path it doesn't tell: everything is relative.
    build: () => build(viteConfig(`static/${key}`, './')),
  }));
  return [
    ...surfaces,
    {
      name: 'local-jira-shell',
      output: 'local-jira/shell/build/index.html',
      sources: [
        'local-jira/shell',
        'local-jira/server/contract.ts',
        'local-jira/shifted-date.ts',
        ...tooling,
      ],
      build: async () => {
        await build(viteConfig('local-jira/shell', '/'));
        await build(classicScript('local-jira/shell', 'frame/forge-bridge.ts', 'forge-bridge.js'));
      },
    },
    {
      name: 'function',
      output: 'dist/functions/index.cjs',
      sources: ['src', 'locales', 'package-lock.json', 'tsconfig.json'],
      build: async () => {
        rmSync('dist/functions', { recursive: true, force: true });
        await ensureFunctionBundle(process.cwd());
      },
    },
  ];
}
