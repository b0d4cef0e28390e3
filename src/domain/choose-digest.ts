import { today } from './calendar';
import type { DigestChoice, PersonalChoices, Rhythm } from './personal-choices';
import type { IsoDateTime, TimeZone } from './time';

const hourMs = 3_600_000;
const firstHour = 8;
const monday = 1;
const saturday = 6;

/** It is daily on working days, and weekly on Mondays: in the morning, where the agreement's days are counted. */
export function nextDigestAt(after: Date, rhythm: Rhythm, timeZone: TimeZone): IsoDateTime {
  const lastDay = today(after, timeZone);
  const hourOf = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' });
  const isTime = (moment: Date): boolean => {
    const day = today(moment, timeZone);
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    const fits = rhythm === 'weekly' ? weekday === monday : monday <= weekday && weekday < saturday;
    return fits && day > lastDay && Number(hourOf.format(moment)) >= firstHour;
  };
  let moment = Math.floor(after.getTime() / hourMs) * hourMs;
  do moment += hourMs;
  while (!isTime(new Date(moment)));
  return new Date(moment).toISOString();
}

/** The first one tells of what happens from now on. */
export function chooseDigest(
  choices: PersonalChoices,
  rhythm: Rhythm | null,
  { now, timeZone }: { now: Date; timeZone: TimeZone },
): PersonalChoices {
  if (rhythm === (choices.digest?.rhythm ?? null)) return choices;
  if (rhythm === null) return { ...choices, digest: null };
  const { since = now.toISOString(), told = [] } = choices.digest ?? {};
  return { ...choices, digest: { rhythm, since, dueAt: nextDigestAt(now, rhythm, timeZone), told } };
}

/** It is taken before it is sent: whoever takes it, and nobody else, may send it. */
export function takeDigest(
  choices: PersonalChoices,
  { now, timeZone }: { now: Date; timeZone: TimeZone },
): PersonalChoices {
  const { digest } = choices;
  if (!digest || digest.dueAt > now.toISOString()) return choices;
  return { ...choices, digest: { ...digest, dueAt: nextDigestAt(now, digest.rhythm, timeZone) } };
}

/** It could not be sent after all: it is due again, if nothing else was chosen since. */
export const giveBackDigest = (
  choices: PersonalChoices,
  { takenUntil, dueAt }: { takenUntil: IsoDateTime; dueAt: IsoDateTime },
): PersonalChoices =>
  choices.digest?.dueAt === takenUntil ? { ...choices, digest: { ...choices.digest, dueAt } } : choices;

/** That is told; the next one begins where this one was read. */
export const concludeDigest = (
  choices: PersonalChoices,
  { since, told }: Pick<DigestChoice, 'since' | 'told'>,
): PersonalChoices => (choices.digest ? { ...choices, digest: { ...choices.digest, since, told } } : choices);
