import { CSPInjectionService, CSPProcessingService } from '@forge/csp';
import type { Permissions } from '@forge/manifest';
import { load } from 'cheerio/slim';
import { z } from 'zod';

type Content = NonNullable<Permissions['content']>;

/** Where the policy's reports go: the frame's own server, since nothing may leave this machine. */
export const REPORT_PATH = '/csp-report';

/**
 * The policy that Atlassian's own code makes for a page of Custom UI, in production, from what the manifest asks for.
 * Only the address for reports is replaced.
 */
export function contentSecurityPolicy(html: string, content: Content, host: string): string {
  const processing = new CSPProcessingService({ info: () => undefined }, load);
  const existingCSPDetails = processing.getCspDetails(html, { scopes: [], content });
  const directives = new CSPInjectionService().getInjectableCSP({
    existingCSPDetails,
    microsEnv: 'prod',
    hostname: host,
  });
  return directives
    .map((directive) => (directive.startsWith('report-uri ') ? `report-uri ${REPORT_PATH}` : directive))
    .join('; ');
}

const Report = z.object({
  'csp-report': z.object({
    'effective-directive': z.string(),
    'blocked-uri': z.string(),
    'document-uri': z.string(),
  }),
});

/** What a browser's report says was blocked, in one line. */
export function violationIn(report: unknown): string {
  const violation = Report.parse(report)['csp-report'];
  return `${violation['effective-directive']} blocked ${violation['blocked-uri']} in ${violation['document-uri']}`;
}
