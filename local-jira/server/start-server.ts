import { Hono } from 'hono';
import { join } from 'node:path';
import type { Site } from '../site';
import { createChanges } from './changes';
import { frameApp } from './frame-app';
import { listen } from './listen';
import { shellApp } from './shell-app';
import { readTranslations } from '../app/translations';
import { parseUiManifest } from './ui-manifest';

const shellBuild = join(__dirname, '../shell/build');

type Options = {
  /** The port to start looking at; 0 takes any. The frames get another one, and so another origin. */
  port: number;
};

/**
 * Serves a site in the browser. The site is opened here, since it has to know its own address: links and pictures in
 * Jira's answers lead there.
 */
export async function startServer(openSite: (siteUrl: string) => Promise<Site>, { port }: Options) {
  const shell = new Hono();
  const frames = new Hono();
  const shellServer = await listen(port, (request) => shell.fetch(request));
  const frameServer = await listen(port === 0 ? 0 : shellServer.port + 1, (request) => frames.fetch(request));
  const changes = createChanges();
  const close = async () => {
    changes.close();
    await Promise.all([shellServer.close(), frameServer.close()]);
  };
  try {
    const site = await openSite(shellServer.url);
    const manifest = parseUiManifest(site.app.manifest);
    const appDirectory = site.app.directory;
    const translations = readTranslations(manifest.translations, appDirectory);
    const served = { site, manifest, translations, frameOrigin: frameServer.url, changes };
    shell.route('/', shellApp(served, shellBuild));
    const host = shellServer.url;
    const { clock } = site;
    frames.route('/', frameApp({ appDirectory, manifest, translations, shellBuild, host, clock }));
    site.onChange(changes.happened);
    return {
      site,
      url: shellServer.url,
      frameOrigin: frameServer.url,
      close: async () => {
        await close();
        site.close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

export type Server = Awaited<ReturnType<typeof startServer>>;
