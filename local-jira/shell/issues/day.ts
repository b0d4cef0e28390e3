const format = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A calendar day, `2026-05-03`, as people read it. */
export const showDay = (day: string) => format.format(new Date(`${day}T00:00:00Z`));

/** A point in time, with the hour, in the zone of this machine. */
export const showMoment = (moment: string) =>
  new Date(moment).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
