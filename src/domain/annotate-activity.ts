import type { ActivityRecord, Agreement } from './agreement';
import { type AgreementEdit, type Overtaken, unchanged } from './agreement-edit';
import { withActivity } from './edit-activities';
import type { Owner } from './owner';
import type { Said } from './said';
import { answerToStore, sameAnswer } from './same-answer';
import type { IsoDateTime } from './time';

/** What the caller saw there: when it was written, `null` where there was nothing. */
type Seen = { seenAt: IsoDateTime | null };

/** Where an activity starts and ends; it touches no answer (product.md §2). */
export function setNote(
  agreement: Agreement,
  record: ActivityRecord,
  { text, seenAt, by, at }: Said & Seen & { text: string | null },
): AgreementEdit | Overtaken {
  const { note, ...rest } = record;
  const from = note?.text ?? null;
  if (from === text) return unchanged(agreement);
  if ((note?.at ?? null) !== seenAt) return 'overtaken';
  return {
    next: withActivity(agreement, text === null ? rest : { ...rest, note: { text, by, at } }),
    items: [{ kind: 'noteChanged', activityId: record.id, from, to: text }],
  };
}

export function setInvolved(
  agreement: Agreement,
  record: ActivityRecord,
  command: Said & Seen & { consulted: readonly Owner[]; informed: readonly Owner[] },
): AgreementEdit | Overtaken {
  const { involved, ...rest } = record;
  const { seenAt, by, at } = command;
  const asStored = (owners: readonly Owner[]) =>
    once(owners.map((owner) => answerToStore(owner, agreement.leads)));
  const to = { consulted: asStored(command.consulted), informed: asStored(command.informed) };
  const from = { consulted: involved?.consulted ?? [], informed: involved?.informed ?? [] };
  if (sameOwners(from.consulted, to.consulted) && sameOwners(from.informed, to.informed)) {
    return unchanged(agreement);
  }
  if ((involved?.at ?? null) !== seenAt) return 'overtaken';
  const isNobody = to.consulted.length + to.informed.length === 0;
  return {
    next: withActivity(agreement, isNobody ? rest : { ...rest, involved: { ...to, by, at } }),
    items: [
      {
        kind: 'involvedChanged',
        activityId: record.id,
        from: involved ? from : null,
        to: isNobody ? null : to,
      },
    ],
  };
}

const once = (owners: readonly Owner[]): Owner[] =>
  owners.filter((owner, index) => owners.findIndex((other) => sameAnswer(other, owner)) === index);

const sameOwners = (some: readonly Owner[], others: readonly Owner[]): boolean =>
  some.length === others.length && some.every((owner) => others.some((other) => sameAnswer(owner, other)));
