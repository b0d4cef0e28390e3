import { agreementOfEpic, type ProjectAgreements } from '../domain/agreements';
import { today } from '../domain/calendar';
import type { Epic } from '../domain/epic';
import { epicVerdict } from '../domain/epic-verdict';
import { termsOf } from '../domain/terms';
import type { Side } from '../domain/side';
import type { ActivityVerdict, EpicVerdict, OwnedWarning, Severity } from '../domain/verdict';

/** The worst comes first; `count` owners are missing. `waits`: for nothing but the answer of this side's lead. */
export type PanelStatus =
  | { kind: 'waits'; for: Side; severity: Severity }
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
  const side = waitedFor(Object.values(activities).filter(({ status }) => status === state));
  const waits: PanelStatus | undefined = side && { kind: 'waits', for: side, severity };
  if (state === 'open') return waits ?? { kind: 'missing', count: gaps, severity };
  const warnings = Object.values(activities).flatMap((verdict) =>
    verdict.status === 'owned' && verdict.warning ? [verdict.warning.code] : [],
  );
  const warning = warnings.find((code) => code === 'missingResult') ?? warnings[0];
  if (warning) return { kind: warning };
  return waits ?? { kind: state === 'toDecide' ? 'toDecide' : 'agreed' };
}

/** The side that all of these wait for. */
function waitedFor(verdicts: readonly ActivityVerdict[]): Side | undefined {
  const sides = verdicts.map((verdict) =>
    'reason' in verdict && verdict.reason === 'waiting' ? verdict.for : undefined,
  );
  return new Set(sides).size === 1 ? sides[0] : undefined;
}
