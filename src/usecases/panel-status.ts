import { agreementOfEpic, type ProjectAgreements } from '../domain/agreements';
import { today } from '../domain/calendar';
import type { Epic } from '../domain/epic';
import { epicVerdict } from '../domain/epic-verdict';
import { termsOf } from '../domain/terms';
import type { EpicVerdict, OwnedWarning, Severity } from '../domain/verdict';

/** The worst comes first; `count` owners are missing. */
export type PanelStatus =
  | { kind: 'missing'; count: number; severity: Severity }
  | { kind: OwnedWarning['code'] }
  | { kind: 'toDecide' }
  | { kind: 'agreed' };

/** From the app's own storage alone. `undefined`: nothing is said about this epic at all. */
export function panelStatus(
  project: ProjectAgreements,
  epic: Epic | undefined,
  now: Date,
): PanelStatus | undefined {
  if (!epic) return undefined;
  const agreement = agreementOfEpic(project, epic.lastSeen);
  // It came here, or under another agreement, and was not looked at since.
  if (epic.agreementId !== agreement.id) return undefined;
  return statusOf(
    epicVerdict({
      facts: epic.lastSeen,
      decisions: epic.decisions,
      trackedSince: epic.trackedSince,
      terms: termsOf(agreement),
      today: today(now, agreement.settings.timeZone),
    }),
  );
}

function statusOf({ state, gaps, severity, activities }: EpicVerdict): PanelStatus | undefined {
  if (state === 'notTracked') return undefined;
  if (state === 'open') return { kind: 'missing', count: gaps, severity };
  const warnings = Object.values(activities).flatMap((verdict) =>
    verdict.status === 'owned' && verdict.warning ? [verdict.warning.code] : [],
  );
  const warning = warnings.find((code) => code === 'missingResult') ?? warnings[0];
  if (warning) return { kind: warning };
  return { kind: state === 'toDecide' ? 'toDecide' : 'agreed' };
}
