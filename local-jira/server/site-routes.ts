import { Hono } from 'hono';
import { mayGlobally } from '../jira/permissions';
import { localeOf } from '../jira/show/user';
import type { Site } from '../site';
import type { Changes } from './changes';
import { ChooseLanguage, type Message, type Person, type Session } from './contract';
import { messageBody } from './message-body';
import { globalPage, issuePage, projectPage } from './page';
import { pageModules, settingsModules } from './page-modules';
import { peopleOf, signedIn, type PersonEnv } from './person';
import type { Translations } from '../app/translations';
import type { UiManifest } from './ui-manifest';

export type Served = {
  site: Site;
  manifest: UiManifest;
  translations: Translations;
  frameOrigin: string;
  changes: Changes;
};

const showPerson = ({ accountId, displayName, title }: ReturnType<typeof peopleOf>[number]): Person => ({
  accountId,
  displayName,
  about: title,
  avatarUrl: `/avatars/user/${encodeURIComponent(accountId)}`,
});

/** What Jira's own page asks besides Jira's REST API. */
export function siteRoutes({ site, manifest, translations, frameOrigin, changes }: Served): Hono<PersonEnv> {
  const app = new Hono<PersonEnv>();
  const world = () => site.jira.world;
  const { cloudId, appId, environmentId, scopes, siteUrl } = site.installation;

  const administersJira = (accountId: string) =>
    mayGlobally({ world: world(), actor: { kind: 'user', accountId } }, 'ADMINISTER');

  /** What the app's modules are made of for this person: their texts in the language that was chosen. */
  const contextOf = (accountId: string) => {
    const person = world().people[accountId];
    const text = (given: Parameters<Translations['text']>[0]) =>
      translations.text(given, person && localeOf(person));
    return { manifest, text, frameOrigin };
  };

  app.get('/people', (c) => c.json(peopleOf(world()).map(showPerson)));
  app.get('/changes', (c) => changes.stream(c));
  app.use(signedIn(world));
  app.get('/session', (c) => {
    const me = peopleOf(world()).find(({ accountId }) => accountId === c.var.accountId);
    if (!me) return c.notFound();
    const session: Session = {
      me: { ...showPerson(me), timeZone: me.timeZone, locale: localeOf(me) },
      frameOrigin,
      cloudId,
      appId,
      environmentId,
      projectPageKeys: manifest.modules['jira:projectPage'].map(({ key }) => key),
      globalPageKey: manifest.modules['jira:globalPage'][0]?.key ?? null,
      administersJira: administersJira(c.var.accountId),
      scopes: [...scopes],
      clockAhead: site.clock.offset(),
    };
    return c.json(session);
  });
  app.put('/language', async (c) => {
    const { locale } = ChooseLanguage.parse(await c.req.json());
    site.jira.administration.chooseLanguage(c.var.accountId, locale);
    site.touch();
    return c.body(null, 204);
  });
  app.get('/inbox', (c) => {
    const messages: Message[] = world()
      .inbox.filter(({ to }) => to === c.var.accountId)
      .map(({ id, at, issueKey, subject, ...bodies }) => ({
        id,
        at,
        issueKey,
        subject,
        body: messageBody(bodies, siteUrl),
      }));
    return c.json(messages.toReversed());
  });
  app.get('/settings-modules', (c) =>
    c.json(administersJira(c.var.accountId) ? settingsModules(contextOf(c.var.accountId)) : []),
  );
  app.get('/modules', async (c) => {
    const { issue, project } = c.req.query();
    const page = issue
      ? await issuePage(site, c.var.accountId, issue)
      : project
        ? await projectPage(site, c.var.accountId, project)
        : globalPage;
    if (!page) return c.json({ errorMessages: ['There is no such page.'], errors: {} }, 404);
    return c.json(await pageModules(page, contextOf(c.var.accountId)));
  });
  return app;
}
