import * as z from 'zod/mini';
import texts from '../../locales/untranslated.json';
import { findPanelRecords } from '../composition-root';
import { issueIdSchema, projectIdSchema } from '../contract';
import { logFailure } from '../failure-log';
import type { Severity } from '../domain/verdict';
import { type PanelStatus, panelStatus as statusOf } from '../usecases/panel-status';

type Lozenge = {
  type: 'lozenge';
  value: { label: string; type: 'default' | 'moved' | 'removed' | 'success' };
};

// https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-issue-context/#dynamic-properties
const payloadSchema = z.object({
  extension: z.object({
    issue: z.object({ id: z.pipe(z.coerce.string(), issueIdSchema) }),
    project: z.object({ id: z.pipe(z.coerce.string(), projectIdSchema) }),
  }),
});

/** The lozenge on the closed panel, from the app's own storage alone. Without one Jira shows the manifest's. */
export async function panelStatus(payload: unknown): Promise<{ status?: Lozenge }> {
  try {
    const { issue, project } = payloadSchema.parse(payload).extension;
    const records = await findPanelRecords(project.id, issue.id);
    const status = statusOf(records.project, records.epic, new Date());
    return status ? { status: lozengeOf(status) } : {};
  } catch (cause) {
    logFailure('panelStatus', cause);
    return {};
  }
}

const urgency = {
  none: 'default',
  notice: 'moved',
  warning: 'moved',
  critical: 'removed',
} as const satisfies Record<Severity, Lozenge['value']['type']>;

function lozengeOf(status: PanelStatus): Lozenge {
  const words = texts.panelStatus;
  switch (status.kind) {
    case 'agreed':
      return { type: 'lozenge', value: { label: words.agreed, type: 'success' } };
    case 'missingResult':
    case 'away':
      return { type: 'lozenge', value: { label: words[status.kind], type: 'moved' } };
    case 'toDecide':
    case 'notTracked':
      return { type: 'lozenge', value: { label: words[status.kind], type: 'default' } };
    case 'waits':
      return { type: 'lozenge', value: { label: words.waits[status.for], type: urgency[status.severity] } };
    case 'missing': {
      const label =
        status.count === 1 ? words.missingOne : words.missing.replace('{count}', String(status.count));
      return { type: 'lozenge', value: { label, type: urgency[status.severity] } };
    }
  }
}
