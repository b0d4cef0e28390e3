/** A calendar day in the agreement's time zone, `2026-05-03`. */
export type IsoDate = string;
/** A moment in UTC, `2026-05-03T09:30:00.000Z`. */
export type IsoDateTime = string;
/** An IANA name, `Europe/Berlin`. */
export type TimeZone = string;
