import type { Agreement } from '../domain/agreement';
import { today } from '../domain/calendar';
import type { Epic } from '../domain/epic';
import { epicVerdict } from '../domain/epic-verdict';
import { termsOf } from '../domain/terms';
import type { Severity } from '../domain/verdict';

export type PanelStatus =
  { kind: 'agreed' } | { kind: 'toDecide' } | { kind: 'missing'; count: number; severity: Severity };

/**
 * The verdict on an epic as the app's own storage knows it: whether an owner has left is Jira's to say. `undefined`:
 * nothing is said about this epic at all.
 */
export function panelStatus(
  agreement: Agreement | undefined,
  epic: Epic | undefined,
  now: Date,
): PanelStatus | undefined {
  if (!agreement || epic?.agreementId !== agreement.id) return undefined;
  const { state, gaps, severity } = epicVerdict({
    facts: epic.lastSeen,
    decisions: epic.decisions,
    trackedSince: epic.trackedSince,
    terms: termsOf(agreement),
    today: today(now, agreement.settings.timeZone),
  });
  switch (state) {
    case 'notTracked':
      return undefined;
    case 'open':
      return { kind: 'missing', count: gaps, severity };
    case 'toDecide':
      return { kind: 'toDecide' };
    case 'owned':
    case 'closed':
    case 'notNeeded':
      return { kind: 'agreed' };
  }
}
