import type { PersonName } from '../people';

/** What somebody does with the app: one of its operations, by name, with what its page would send. */
export type Deed = { by: PersonName; operation: string; payload: object };

/** The deeds of one day, in order. */
export type Day = { ago: number; deeds: readonly Deed[] };

/** What a page of the app knows of the site before it sends anything. */
export type Known = {
  agreementId: string;
  /** The id of the epic with this title. */
  epic: (title: string) => string;
  /** A calendar day, counted from today. */
  day: (fromNow: number) => string;
};
