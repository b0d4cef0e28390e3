const months: Record<string, number> = {};
[
  ['jan', 'janv', 'ene', 'enero', 'januar', 'january', 'jän'],
  ['feb', 'fév', 'févr', 'február', 'februar', 'february', 'febrero'],
  ['mar', 'mär', 'mars', 'märz', 'marzo', 'march', 'mrz'],
  ['apr', 'avr', 'avril', 'abr', 'abril', 'april'],
  ['may', 'mai', 'mayo'],
  ['jun', 'juin', 'juni', 'june', 'junio'],
  ['jul', 'juil', 'juillet', 'juli', 'july', 'julio'],
  ['aug', 'août', 'aoû', 'ago', 'august', 'agosto'],
  ['sep', 'sept', 'september', 'septembre', 'septiembre'],
  ['oct', 'okt', 'oktober', 'october', 'octubre', 'octobre'],
  ['nov', 'november', 'novembre', 'noviembre'],
  ['dec', 'dez', 'déc', 'dic', 'dezember', 'december', 'décembre', 'diciembre'],
].forEach((names, index) => {
  for (const name of names) months[name] = index + 1;
});

type Clock = { hour: number; minute: number; second: number };

function readClock(text: string): Clock | undefined {
  if (text === '') return { hour: 0, minute: 0, second: 0 };
  const [, hours, minute, second = '0', half] =
    /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:\s*([AaPp])\.?\s?[Mm]\.?)?$/.exec(text) ?? [];
  if (hours === undefined) return undefined;
  const shift =
    half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return { hour: shift, minute: Number(minute), second: Number(second) };
}

const fullYear = (year: string) => (year.length === 2 ? 2000 + Number(year) : Number(year));

type Day = { year: number; month: number; day: number };

/** Day first, as Jira writes it by default, unless the second number can only be a day. */
function dayFirst(first: number, second: number, year: number): Day {
  return second > 12 ? { year, month: first, day: second } : { year, month: second, day: first };
}

const shapes: [RegExp, (parts: string[]) => Day][] = [
  [
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/,
    ([year = '', month, day]) => ({ year: Number(year), month: Number(month), day: Number(day) }),
  ],
  [
    /^(\d{4})年(\d{1,2})月(\d{1,2})日/,
    ([year = '', month, day]) => ({ year: Number(year), month: Number(month), day: Number(day) }),
  ],
  [
    /^(\d{1,2})[/.\s-]+([\p{L}]+)\.?[/.\s-]+(\d{4}|\d{2})/u,
    ([day, month = '', year = '']) => ({
      year: fullYear(year),
      month: months[month.toLowerCase()] ?? 0,
      day: Number(day),
    }),
  ],
  [
    /^([\p{L}]+)\.?\s+(\d{1,2}),?\s+(\d{4})/u,
    ([month = '', day, year = '']) => ({
      year: Number(year),
      month: months[month.toLowerCase()] ?? 0,
      day: Number(day),
    }),
  ],
  [
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})/,
    ([first, second, year = '']) => dayFirst(Number(first), Number(second), fullYear(year)),
  ],
];

/** When a date of an export was, in UTC; `undefined` when it can't be read. Without an offset the time counts as UTC. */
export function exportMoment(text: string): number | undefined {
  const trimmed = text.trim().replaceAll('\u202F', ' ').replaceAll('\u00A0', ' ');
  const offset = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})$/.exec(trimmed);
  if (offset) {
    const at = Date.parse(`${offset[1] ?? ''}${(offset[2] ?? '').replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`);
    return Number.isNaN(at) ? undefined : at;
  }
  for (const [shape, read] of shapes) {
    const match = shape.exec(trimmed);
    if (!match) continue;
    const { year, month, day } = read(match.slice(1));
    const clock = readClock(trimmed.slice(match[0].length).replace(/^[T,\s]+/, ''));
    const at = Date.UTC(year, month - 1, day, clock?.hour, clock?.minute, clock?.second);
    const exists = month >= 1 && new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
    return clock && exists ? at : undefined;
  }
  return undefined;
}
