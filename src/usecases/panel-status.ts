import { agreementOfEpic, type ProjectAgreements } from '../domain/agreements';
import { today } from '../domain/calendar';
import type { Epic } from '../domain/epic';
import { epicVerdict } from '../domain/epic-verdict';
import type { Side } from '../domain/side';
import { termsOf } from '../domain/terms';
import type { EpicVerdict, OwnedWarning, Severity } from '../domain/verdict';

/** The worst comes first; `count` owners are missing. `waits`: one side's answer is all that is missing. */
export type PanelStatus =
  | { kind: 'missing'; count: number; severity: Severity }
  | { kind: 'waits'; for: Side; severity: Severity }
  | { kind: OwnedWarning['code'] }
  | { kind: 'toDecide' | 'agreed' | 'notTracked' };

/** From the app's own storage alone. `undefined`: how it stands is not known here. */
export function panelStatus(
  project: ProjectAgreements,
  epic: Epic | undefined,
  now: Date,
): PanelStatus | undefined {
  if (!project.isOn) return undefined;
  if (!epic) return { kind: 'notTracked' };
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

function statusOf(verdict: EpicVerdict): PanelStatus {
  const { state, gaps, severity, activities } = verdict;
  if (state === 'notTracked') return { kind: state };
  const waits = waitedFor(verdict);
  if (state === 'open')
    return waits ? { kind: 'waits', for: waits, severity } : { kind: 'missing', count: gaps, severity };
  const warnings = Object.values(activities).flatMap((verdict) =>
    verdict.status === 'owned' && verdict.warning ? [verdict.warning.code] : [],
  );
  const warning = warnings.find((code) => code === 'missingResult') ?? warnings[0];
  if (warning) return { kind: warning };
  if (waits) return { kind: 'waits', for: waits, severity };
  return { kind: state === 'toDecide' ? state : 'agreed' };
}

/** The one side whose answer would settle all that nobody owns. */
function waitedFor({ activities }: EpicVerdict): Side | undefined {
  const sides = Object.values(activities).flatMap((verdict) => {
    if (verdict.status !== 'open' && verdict.status !== 'toDecide') return [];
    return [verdict.reason === 'waiting' ? verdict.for : null];
  });
  const [first] = sides;
  return first && sides.every((side) => side === first) ? first : undefined;
}
