import { isPostCode } from './activity';
import type { ActivityRecord, Agreement } from './agreement';
import { type AgreementEdit, unchanged } from './agreement-edit';
import type { AgreementItem } from './change';
import type { Owner } from './owner';
import { sameAnswer } from './same-answer';
import { sameName } from './same-name';

/** Beside the three questions: the lines that every agreement starts with, or none of them. */
export const starts = ['defaultSet', 'blank'] as const;
export type Start = (typeof starts)[number];

/** Lines that nobody has said anything about come or go; what somebody answered, noted, renamed or suggested stays. */
export const startFrom = (
  agreement: Agreement,
  start: Start,
  lines: readonly ActivityRecord[],
): AgreementEdit => (start === 'blank' ? withoutUntouched(agreement, lines) : withMissing(agreement, lines));

function withMissing(agreement: Agreement, lines: readonly ActivityRecord[]): AgreementEdit {
  const missing = lines.filter((line) => !agreement.activities.some((here) => isSame(here, line)));
  if (missing.length === 0) return unchanged(agreement);
  return {
    next: { ...agreement, activities: [...agreement.activities, ...missing] },
    items: missing.map(({ id, group, name }): AgreementItem => ({
      kind: 'activityAdded',
      activityId: id,
      group,
      name: name ?? null,
    })),
  };
}

function withoutUntouched(agreement: Agreement, lines: readonly ActivityRecord[]): AgreementEdit {
  const gone = agreement.activities.filter((record) => isUntouched(record, lines));
  if (gone.length === 0) return unchanged(agreement);
  return {
    next: {
      ...agreement,
      activities: agreement.activities.filter((record) => !gone.includes(record)),
      // Nobody is left to agree to remove it.
      proposals: agreement.proposals.filter(
        ({ change }) => change.kind !== 'removeActivity' || !gone.some(({ id }) => id === change.activityId),
      ),
    },
    items: gone.map(({ id, name }): AgreementItem => ({
      kind: 'activityRemoved',
      activityId: id,
      name: name ?? null,
    })),
  };
}

const isSame = (here: ActivityRecord, line: ActivityRecord): boolean =>
  here.id === line.id ||
  (line.name !== undefined && here.group === line.group && sameName(here.name, line.name));

const isUntouched = (
  { id, name, suggested, answers, inForce, note, involved }: ActivityRecord,
  lines: readonly ActivityRecord[],
): boolean =>
  !isPostCode(id) &&
  lines.some((line) => line.id === id && line.name === name && sameOwner(line.suggested, suggested)) &&
  Object.keys(answers).length === 0 &&
  !inForce &&
  !note &&
  !involved;

const sameOwner = (one: Owner | undefined, other: Owner | undefined): boolean =>
  one && other ? sameAnswer(one, other) : one === other;
