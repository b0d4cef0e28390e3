import { activityOf, type ActivityRecord } from './agreement';
import { type AgreementEdit } from './agreement-edit';
import { setInvolved, setNote } from './annotate-activity';
import { isOwnActivity, withActivity } from './edit-activities';
import type { ActivityId, RoleId } from './ids';
import type { ForeignAgreement, Importing, LeftOut } from './importing';
import { limits } from './limits';
import type { Owner } from './owner';
import { sameAnswer } from './same-answer';
import { sameName } from './same-name';
import { otherSide } from './side';

type Foreign = ForeignAgreement['activities'][number];
type ImportingHere = Importing & { roleIds: ReadonlyMap<string, RoleId> };
type ImportedActivities = AgreementEdit & {
  leftOut: LeftOut[];
  activityIds: ReadonlyMap<string, ActivityId>;
};

export function importActivities(
  edit: AgreementEdit,
  { activities }: Pick<ForeignAgreement, 'activities'>,
  importing: ImportingHere,
): ImportedActivities {
  const leftOut: LeftOut[] = [];
  const activityIds = new Map<string, ActivityId>();
  let stands = edit;
  activities.forEach((foreign, place) => {
    const id = placeOf(stands, foreign) ?? newIdOf(foreign, importing.newActivityId(place));
    if (!activityOf(stands.next, id)) {
      if (stands.next.activities.length >= limits.activities) {
        leftOut.push({ what: foreign.name ?? foreign.id, why: 'tooMany' });
        return;
      }
      stands = added(stands, id, foreign);
    }
    activityIds.set(foreign.id, id);
    stands = annotated(suggestedIn(stands, id, foreign, importing, leftOut), id, foreign, importing, leftOut);
  });
  return { ...stands, leftOut, activityIds };
}

/** The same line here: one that every agreement starts with, or one of that name. */
const placeOf = ({ next }: AgreementEdit, { id, group, name }: Foreign): ActivityId | undefined =>
  isOwnActivity(id)
    ? next.activities.find((here) => here.group === group && name !== undefined && sameName(here.name, name))
        ?.id
    : activityOf(next, id)?.id;

const newIdOf = ({ id }: Foreign, own: ActivityId): ActivityId => (isOwnActivity(id) ? own : id);

function added({ next, items }: AgreementEdit, id: ActivityId, { group, name }: Foreign): AgreementEdit {
  const record: ActivityRecord = { id, group, ...(name !== undefined && { name }), answers: {} };
  return {
    next: { ...next, activities: [...next.activities, record] },
    items: [...items, { kind: 'activityAdded', activityId: id, group, name: name ?? null }],
  };
}

/** Who owned it there is suggested here, where nobody has said anything yet. */
function suggestedIn(
  { next, items }: AgreementEdit,
  id: ActivityId,
  { state, suggested }: Foreign,
  importing: ImportingHere,
  leftOut: LeftOut[],
): AgreementEdit {
  const record = activityOf(next, id);
  const there = state.answer?.kind === 'notNeeded' ? undefined : (state.answer ?? suggested);
  if (!record || !there) return { next, items };
  const [to] = ownersHere([there], importing, leftOut);
  const isOpen = !record.inForce && !record.answers.product && !record.answers.engineering;
  const isExcluded = to?.kind === 'lead' && next.soleSide === otherSide(to.side);
  if (!to || !isOpen || isExcluded || (record.suggested && sameAnswer(record.suggested, to))) {
    return { next, items };
  }
  return {
    next: withActivity(next, { ...record, suggested: to }),
    items: [...items, { kind: 'activitySuggested', activityId: id, from: record.suggested ?? null, to }],
  };
}

/** A note and people come where there are none; what somebody wrote here stays. */
function annotated(
  edit: AgreementEdit,
  id: ActivityId,
  { name, note, involved }: Foreign,
  importing: ImportingHere,
  leftOut: LeftOut[],
): AgreementEdit {
  const { by, at } = importing;
  const said = { by, at, seenAt: null };
  let { next, items } = edit;
  const take = (change: ReturnType<typeof setNote>) => {
    if (change === 'overtaken') leftOut.push({ what: name ?? id, why: 'exists' });
    else [next, items] = [change.next, [...items, ...change.items]];
  };
  const before = activityOf(next, id);
  if (before && note) take(setNote(next, before, { ...said, text: note.text }));
  const noted = activityOf(next, id);
  if (noted && involved) {
    const consulted = ownersHere(involved.consulted, importing, leftOut);
    const informed = ownersHere(involved.informed, importing, leftOut);
    take(setInvolved(next, noted, { ...said, consulted, informed }));
  }
  return { next, items };
}

function ownersHere(
  owners: readonly Owner[],
  { isAvailable, roleIds }: ImportingHere,
  leftOut: LeftOut[],
): Owner[] {
  return owners.flatMap((owner): Owner[] => {
    if (owner.kind === 'lead') return [owner];
    if (owner.kind === 'role') {
      const roleId = roleIds.get(owner.roleId);
      if (roleId === undefined) leftOut.push({ what: owner.roleId, why: 'notHere' });
      return roleId === undefined ? [] : [{ kind: 'role', roleId }];
    }
    if (isAvailable(owner.accountId)) return [owner];
    leftOut.push({ what: owner.accountId, why: 'unknownPerson' });
    return [];
  });
}
