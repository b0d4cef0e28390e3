import type { PageModule } from './contract';
import { isDisplayed } from './display-conditions';
import type { Page } from './page';
import type { Translations } from '../app/translations';
import type { UiManifest } from './ui-manifest';

type Context = { manifest: UiManifest; text: Translations['text']; frameOrigin: string };
type Modules = UiManifest['modules'];
type Candidate = PageModule & { conditions: unknown };

/** `resource:<key>;<path>`, as the manifest names an icon. */
function iconUrl(icon: string | undefined, frameOrigin: string): string | null {
  const [, resource, path] = /^resource:([^;]+);(.+)$/.exec(icon ?? '') ?? [];
  return resource && path ? `${frameOrigin}/${resource}/${path}` : null;
}

const bare = { title: '', label: '', iconUrl: null, pages: [], status: null, hasDynamicProperties: false };

function projectPages(modules: Modules, page: Page, { text, frameOrigin }: Context): Candidate[] {
  const type = 'jira:projectPage';
  return modules[type].map(({ key, resource, title, icon, pages, displayConditions: conditions }) => ({
    ...bare,
    type,
    key,
    resource,
    conditions,
    title: text(title),
    iconUrl: iconUrl(icon, frameOrigin),
    pages: pages.map((subpage) => ({ route: subpage.route, title: text(subpage.title) })),
    extension: { type, project: page.project },
  }));
}

function globalPages(modules: Modules, { text }: Context): Candidate[] {
  const type = 'jira:globalPage';
  return modules[type].map(({ key, resource, title, pages, displayConditions: conditions }) => ({
    ...bare,
    type,
    key,
    resource,
    conditions,
    title: text(title),
    pages: pages.map((subpage) => ({ route: subpage.route, title: text(subpage.title) })),
    extension: { type },
  }));
}

function issueContexts(modules: Modules, page: Page, { text, frameOrigin }: Context): Candidate[] {
  const type = 'jira:issueContext';
  return modules[type].map((module) => ({
    ...bare,
    type,
    key: module.key,
    resource: module.resource,
    conditions: module.displayConditions,
    title: text(module.title),
    label: text(module.label),
    iconUrl: iconUrl(module.icon, frameOrigin),
    status: module.status
      ? {
          type: 'lozenge',
          value: { ...module.status.value, label: text(module.status.value.label) },
        }
      : null,
    hasDynamicProperties: module.dynamicProperties !== undefined,
    extension: { type, issue: page.issue, project: page.project },
  }));
}

function backgroundScripts(modules: Modules, page: Page): Candidate[] {
  const type = 'jira:issueViewBackgroundScript';
  return modules[type].map(({ key, resource, displayConditions: conditions }) => ({
    ...bare,
    type,
    key,
    resource,
    conditions,
    extension: { type, issue: page.issue, project: page.project },
  }));
}

/** What the app has in Jira's own settings, for those who get there. */
export const settingsModules = ({ manifest, text, frameOrigin }: Context): PageModule[] =>
  manifest.modules['jira:adminPage'].map(({ key, resource, title, icon }) => ({
    ...bare,
    type: 'jira:adminPage',
    key,
    resource,
    title: text(title),
    iconUrl: iconUrl(icon, frameOrigin),
    extension: { type: 'jira:adminPage' },
  }));

/** The app's actions, each with the form that configures it in a rule. */
export const actionModules = (modules: Modules): PageModule[] =>
  modules.action.flatMap(({ key, name, config }) =>
    config
      ? [
          {
            ...bare,
            type: 'action',
            key,
            resource: config.resource,
            title: name,
            extension: { type: 'action', data: { inputs: {} }, errors: { invalidInputs: {} } },
          },
        ]
      : [],
  );

function candidatesOn(page: Page, context: Context): Candidate[] {
  const { modules } = context.manifest;
  if (page.issue) return [...issueContexts(modules, page, context), ...backgroundScripts(modules, page)];
  return page.project ? projectPages(modules, page, context) : globalPages(modules, context);
}

/** The app's modules that show on this page. */
export async function pageModules(page: Page, context: Context): Promise<PageModule[]> {
  const candidates = candidatesOn(page, context);
  const shown = await Promise.all(candidates.map(({ conditions }) => isDisplayed(conditions, page)));
  return candidates
    .filter((_, index) => shown[index])
    .map(({ conditions: _conditions, ...module }) => module);
}
