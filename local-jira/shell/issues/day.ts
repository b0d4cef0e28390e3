const format = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A calendar day, `2026-05-03`, as people read it. */
export const showDay = (day: string) => format.format(new Date(`${day}T00:00:00Z`));

/** A point in time, with the hour, in a person's time zone. */
export const showMoment = (moment: string, timeZone: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(
    new Date(moment),
  );
