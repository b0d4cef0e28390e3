import type { Manifest } from '../../app/manifest';

/** This site and the app's installation on it, in the forms in which functions and the bridge see them. */
export type Installation = ReturnType<typeof createInstallation>;

const uuid = (last: string) => `00000000-0000-4000-8000-${last.padStart(12, '0')}`;

export function createInstallation(manifest: Manifest, siteUrl: string) {
  const cloudId = uuid('c1');
  const appId = manifest.app.id.split('/').at(-1) ?? manifest.app.id;
  const contextAri = `ari:cloud:jira::site/${cloudId}`;
  const installationId = uuid('a1');
  return {
    cloudId,
    siteUrl,
    appId,
    appVersion: '1.0.0',
    environmentId: uuid('e1'),
    installationId,
    contextAri,
    scopes: manifest.permissions.scopes,
    summary: {
      ari: `ari:cloud:ecosystem::installation/${installationId}`,
      contexts: [contextAri],
    },
  };
}
