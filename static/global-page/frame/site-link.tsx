import { router } from '@forge/bridge';
import type { ReactNode } from 'react';
import { useViewer } from './viewer';

type SiteLinkProps = { path: string; className?: string; label?: string; children: ReactNode };

/** A page of Jira. The frame has another origin, so Jira's own page has to go there. */
export function SiteLink({ path, className, label, children }: SiteLinkProps) {
  const { siteUrl } = useViewer();
  return (
    <a
      className={className}
      href={siteUrl + path}
      aria-label={label}
      title={label}
      onClick={(event) => {
        event.preventDefault();
        if (event.metaKey || event.ctrlKey) void router.open(path);
        else void router.navigate(path);
      }}
    >
      {children}
    </a>
  );
}

/** Jira's search, as the person who looks. */
export const searchPath = (jql: string): string => `/issues/?${new URLSearchParams({ jql }).toString()}`;

export const issuePath = (key: string): string => `/browse/${key}`;
