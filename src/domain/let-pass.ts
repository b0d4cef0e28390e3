import type { Epic } from './epic';
import type { EpicChange } from './epic-change';
import type { Said } from './said';

/** A lead lets one epic pass the workflow validator, and says why; `null` withdraws that. */
export function letPass(epic: Epic, { reason, by, at }: Said & { reason: string | null }): EpicChange {
  const { letPass: before, ...decisions } = epic.decisions;
  const from = before?.reason ?? null;
  if (from === reason) return { epic, items: [] };
  return {
    epic: { ...epic, decisions: { ...decisions, ...(reason !== null && { letPass: { reason, by, at } }) } },
    items: [{ kind: 'epicLetPass', from, to: reason }],
  };
}
