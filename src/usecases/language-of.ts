import type { AccountId } from '../domain/ids';
import { type Language, languages } from '../domain/language';
import type { People } from './ports/people';

/** In which the person is written to. */
export async function languageOf({ people }: { people: People }, accountId: AccountId): Promise<Language> {
  const [person] = await people.find([accountId]);
  return person?.language ?? languages[0];
}
