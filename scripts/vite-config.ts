import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import type { InlineConfig, LibraryOptions } from 'vite';

const aboutPackages = new Set(['INVALID_ANNOTATION', 'MODULE_LEVEL_DIRECTIVE']);
const root = join(__dirname, '..');

/**
 * How everything that runs in a browser is built: plain files that a strict Content-Security-Policy accepts, with
 * no inline script or style.
 */
export const viteConfig = (folder: string, base: './' | '/'): InlineConfig => ({
  configFile: false,
  logLevel: 'warn',
  root: join(root, folder),
  base,
  plugins: [react()],
  resolve: {
    mainFields: ['module:es2019', 'browser', 'module'],
    alias: [
      {
        // Measured on React, button, avatar, lozenge: 98 instead of 133 kB of gzip.
        find: /^@atlaskit\/(platform-feature-flags|feature-gate-js-client)(\/.*)?$/,
        replacement: join(root, 'static/lighter/atlaskit-gates.ts'),
      },
      { find: /^@forge\/bridge$/, replacement: join(root, 'static/lighter/forge-bridge.ts') },
      { find: /^tslib$/, replacement: join(root, 'static/lighter/tslib.ts') },
      { find: /^lodash\/get$/, replacement: join(root, 'static/lighter/lodash-get.ts') },
    ],
  },
  build: {
    outDir: 'build',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // bench/budgets.ts says what is too much.
    chunkSizeWarningLimit: Infinity,
    rollupOptions: {
      // Remarks about comments and directives inside packages, which nobody here can act on.
      onwarn: (warning, warn) => {
        if (!aboutPackages.has(warning.code ?? '')) warn(warning);
      },
    },
  },
});

/** A single classic script, for a page that has to run it before anything else. */
export const classicScript = (folder: string, entry: string, name: string): InlineConfig => {
  const config = viteConfig(folder, '/');
  const lib: LibraryOptions = { entry, formats: ['iife'], name: 'script', fileName: () => name };
  return { ...config, build: { ...config.build, emptyOutDir: false, lib } };
};
