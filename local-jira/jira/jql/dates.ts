const unitMs: Record<string, number> = {
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};

const relative = /^([+-])?\s*((?:\d+\s*[wdhm]\s*)+)$/;
const absolute = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:\s+(\d{1,2}):(\d{2}))?$/;

/** Minutes the zone is ahead of UTC at that moment. */
function offsetMinutes(zone: string, at: number): number {
  const name = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/.exec(name ?? '') ?? [];
  if (sign === undefined) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** The moment at which clocks in the zone show this UTC-like time. */
function inZone(zone: string, shown: number): number {
  const guess = shown - offsetMinutes(zone, shown) * 60_000;
  return shown - offsetMinutes(zone, guess) * 60_000;
}

const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;

/** The calendar day in the zone, as `2026-05-03`. */
const dayIn = (zone: string, at: number) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, ...parts }).format(at);

export const startOfDayIn = (zone: string, day: string) => inZone(zone, Date.parse(`${day}T00:00:00Z`));

/** Milliseconds of a JQL period such as `-90d` or `4w 2d`; `undefined` for anything else. */
function period(text: string): number | undefined {
  const [, sign, amounts] = relative.exec(text.trim()) ?? [];
  if (amounts === undefined) return undefined;
  const total = [...amounts.matchAll(/(\d+)\s*([wdhm])/g)].reduce(
    (sum, [, amount, unit]) => sum + Number(amount) * (unitMs[unit ?? ''] ?? 0),
    0,
  );
  return sign === '-' ? -total : total;
}

/** The moment a JQL date literal means for someone in the zone; `undefined` when it is none. */
export function literalMoment(text: string, zone: string, now: number): number | undefined {
  const offset = period(text);
  if (offset !== undefined) return now + offset;
  const [, year, month, day, hour = '0', minute = '0'] = absolute.exec(text.trim()) ?? [];
  if (year === undefined) return undefined;
  const shown = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute));
  return inZone(zone, shown);
}

/** `startOfDay()`, `endOfDay("-1d")`, `startOfWeek()`, `startOfMonth()`, `now()` and so on. */
export function functionMoment(
  name: string,
  argument: string,
  zone: string,
  now: number,
): number | undefined {
  if (name === 'now') return now;
  const [, edge, unit] = /^(start|end)of(day|week|month|year)$/.exec(name) ?? [];
  if (edge === undefined) return undefined;
  const [year = 0, month = 0, day = 0] = dayIn(zone, now).split('-').map(Number);
  const units = /^[+-]?\d+$/.test(argument) ? Number(argument) : 0;
  const offset = argument === '' || units !== 0 || Number(argument) === 0 ? 0 : period(argument);
  if (offset === undefined) return undefined;
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  const startOf = (shift: number) => {
    const by = units + shift;
    if (unit === 'year') return Date.UTC(year + by, 0);
    if (unit === 'month') return Date.UTC(year, month - 1 + by);
    if (unit === 'week') return Date.UTC(year, month - 1, day - weekday + 7 * by);
    return Date.UTC(year, month - 1, day + by);
  };
  return inZone(zone, edge === 'start' ? startOf(0) : startOf(1) - 1) + offset;
}
