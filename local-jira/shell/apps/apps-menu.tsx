import { useQuery } from '@tanstack/react-query';
import type { Session } from '../../server/contract';
import { globalModulesQuery, settingsModulesQuery } from '../api/modules';
import { Link } from '../router/link';
import { useAddress } from '../router/navigation';
import { appSettingsPath, globalAppPath, routeOf } from '../router/route';

const item = (isCurrent: boolean) => ({
  className: isCurrent ? 'sidebar__item sidebar__item--current' : 'sidebar__item',
  ...(isCurrent ? { 'aria-current': 'page' as const } : {}),
});

/** Jira's section for apps: the global page, and below it its own pages. */
export function AppsMenu({ session }: { session: Session }) {
  const { data: modules = [] } = useQuery(globalModulesQuery());
  const route = routeOf(useAddress().pathname);
  const path = route.page === 'globalApp' ? route.path : undefined;
  const base = globalAppPath(session.appId, session.environmentId);
  if (modules.length === 0) return null;
  return (
    <>
      <h2 className="sidebar__heading">Apps</h2>
      <ul className="sidebar__list">
        {modules.map(({ key, title, pages }) => (
          <li key={key}>
            <Link to={pages[0] ? `${base}/${pages[0].route}` : base} {...item(false)}>
              {title}
            </Link>
            <ul className="sidebar__list">
              {pages.map((page) => (
                <li key={page.route}>
                  <Link to={`${base}/${page.route}`} {...item(path === `/${page.route}`)}>
                    {page.title}
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Jira's own settings, as far as the app is in them; nobody else than Jira's administrators has them. */
export function SettingsMenu({ session }: { session: Session }) {
  const { data: modules = [] } = useQuery(settingsModulesQuery());
  const route = routeOf(useAddress().pathname);
  if (modules.length === 0) return null;
  return (
    <>
      <h2 className="sidebar__heading">Jira settings</h2>
      <ul className="sidebar__list">
        {modules.map(({ key, title }) => (
          <li key={key}>
            <Link
              to={appSettingsPath(session.appId, session.environmentId)}
              {...item(route.page === 'appSettings')}
            >
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
