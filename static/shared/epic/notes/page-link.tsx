import { router } from '@forge/bridge';
import LinkIcon from '@atlaskit/icon/core/link-external';

/** A page that somebody named. Jira asks before it leaves. */
export function PageLink({ href }: { href: string }) {
  return (
    <a
      className="page-link"
      href={href}
      rel="noreferrer"
      onClick={(event) => {
        event.preventDefault();
        void router.open(href);
      }}
    >
      <span className="page-link__words">{new URL(href).host}</span>
      <LinkIcon label="" color="currentColor" size="small" />
    </a>
  );
}
