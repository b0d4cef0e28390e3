/** Builds a surface with the packages as they are published, to show that nothing rests on `static/lighter`. */
import { build } from 'vite';
import { viteConfig } from '../../scripts/vite-config';

async function buildPlainly(folder: string): Promise<void> {
  const { resolve, ...config } = viteConfig(folder, './');
  await build({
    ...config,
    resolve: { ...resolve, alias: [] },
    build: { ...config.build, write: false },
  });
}

buildPlainly(process.argv[2] ?? '').catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
