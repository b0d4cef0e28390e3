import type { ActivityGroup } from './activity';
import { activityOf, type ActivityRecord, type Agreement } from './agreement';
import { type AgreementEdit, type Overtaken, unchanged } from './agreement-edit';
import { defaultActivities } from './default-matrix';
import type { ActivityId } from './ids';
import { sameName } from './same-name';

/** A line of the team's own; the others have their words in the text catalogue. */
export const isOwnActivity = (activityId: string): boolean =>
  !defaultActivities.some(({ id }) => id === activityId);

export function addActivity(
  agreement: Agreement,
  { id, group, name }: { id: ActivityId; group: ActivityGroup; name: string },
): AgreementEdit {
  const { activities } = agreement;
  if (activities.some((activity) => activity.group === group && sameName(activity.name, name))) {
    return unchanged(agreement);
  }
  return {
    next: { ...agreement, activities: [...activities, { id, group, name, answers: {} }] },
    items: [{ kind: 'activityAdded', activityId: id, group, name }],
  };
}

/** `null` goes back to the name it came with. */
export function renameActivity(
  agreement: Agreement,
  record: ActivityRecord,
  to: string | null,
): AgreementEdit {
  const { name, ...rest } = record;
  const from = name ?? null;
  if (from === to) return unchanged(agreement);
  return {
    next: withActivity(agreement, to === null ? rest : { ...rest, name: to }),
    items: [{ kind: 'activityRenamed', activityId: record.id, from, to }],
  };
}

/** In front of another of its group, or behind all of them. */
export function moveActivity(
  agreement: Agreement,
  record: ActivityRecord,
  before: ActivityId | null,
): AgreementEdit | Overtaken {
  const others = agreement.activities.filter(({ id }) => id !== record.id);
  const place = before === null ? others.length : others.findIndex(({ id }) => id === before);
  if (before !== null && activityOf(agreement, before)?.group !== record.group) return 'overtaken';
  const activities = [...others.slice(0, place), record, ...others.slice(place)];
  const order = (list: readonly ActivityRecord[]) =>
    list.flatMap(({ id, group }) => (group === record.group ? [id] : [])).join();
  if (before === record.id || order(activities) === order(agreement.activities)) return unchanged(agreement);
  return {
    next: { ...agreement, activities },
    items: [{ kind: 'activityMoved', activityId: record.id }],
  };
}

export const withActivity = (agreement: Agreement, changed: ActivityRecord): Agreement => ({
  ...agreement,
  activities: agreement.activities.map((record) => (record.id === changed.id ? changed : record)),
});
