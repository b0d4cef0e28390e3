import { giveBackDigest, takeDigest } from '../domain/choose-digest';
import type { PersonalChoices } from '../domain/personal-choices';
import type { IsoDateTime, TimeZone } from '../domain/time';
import type { Whose } from './ports/choices';
import type { SharedPorts } from './ports/shared-ports';

type TakePorts = Pick<SharedPorts, 'choices' | 'now'>;

/** When the next one is due; nothing where another job was faster. */
export async function take(
  { choices, now }: TakePorts,
  whose: Whose,
  timeZone: TimeZone,
  conclude: (choices: PersonalChoices) => PersonalChoices = (taken) => taken,
): Promise<IsoDateTime | undefined> {
  const moment = now();
  let dueAt: IsoDateTime | undefined;
  await choices.change(whose, moment.toISOString(), (current) => {
    const next = takeDigest(current, { now: moment, timeZone });
    dueAt = next === current ? undefined : next.digest?.dueAt;
    return next === current ? current : conclude(next);
  });
  return dueAt;
}

export async function giveBack(
  { choices, now }: TakePorts,
  whose: Whose,
  taken: { takenUntil: IsoDateTime; dueAt: IsoDateTime },
): Promise<void> {
  await choices.change(whose, now().toISOString(), (current) => giveBackDigest(current, taken));
}
