import { type Letter, letters, type OwnWords } from './reading';
import { remembered } from './remembered';

/** `S`: who supports, in a RASCI. */
export type RaciWord = Letter | 'S';

const words: Record<RaciWord, readonly string[]> = {
  R: [
    'r',
    'responsible',
    'responsibles',
    'responsibility',
    'doer',
    'verantwortlich',
    'verantwortliche',
    'verantwortlicher',
    'durchführend',
    'durchführung',
    'durchführungsverantwortlich',
    'durchführungsverantwortung',
    'ausführend',
    '実行責任者',
    '実行責任',
    '担当者',
    '担当',
  ],
  A: [
    'a',
    'accountable',
    'accountables',
    'accountability',
    'owner',
    'rechenschaftspflichtig',
    'rechenschaftspflicht',
    'gesamtverantwortlich',
    'gesamtverantwortung',
    'ergebnisverantwortlich',
    'ergebnisverantwortung',
    'kostenverantwortlich',
    'kostenverantwortung',
    '説明責任者',
    '説明責任',
  ],
  C: [
    'c',
    'consulted',
    'consult',
    'konsultiert',
    'konsultieren',
    'konsultation',
    'beratend',
    'beraten',
    'befragt',
    '協業先',
    '相談先',
  ],
  I: ['i', 'informed', 'inform', 'informiert', 'informieren', 'info', '報告先', '情報提供先', '共有先'],
  S: ['s', 'support', 'supporting', 'supportive', 'supported', 'unterstützend', 'unterstützung'],
};

const meanings = new Map<string, RaciWord>(
  ([...letters, 'S'] as const).flatMap((meaning) =>
    words[meaning].map((word): [string, RaciWord] => [word, meaning]),
  ),
);

// „Zu informieren“, “Who is to be consulted?”, “Accountable person(s)”
const fillers = new Set([
  'zu',
  'to',
  'be',
  'is',
  'who',
  'wer',
  'ist',
  'person',
  'persons',
  'people',
  'party',
  'role',
]);

// Typed on another keyboard they look like Latin letters, and are none.
const lookAlikes = new Map(
  ['АA', 'СC', 'ІI', 'ЅS', 'аa', 'сc', 'іi', 'ѕs', 'ΑA', 'ΙI'].map((pair): [string, string] => [
    pair.slice(0, 1),
    pair.slice(1),
  ]),
);

export const asLatin = (text: string): string =>
  Array.from(text.normalize('NFKC'), (letter) => lookAlikes.get(letter) ?? letter).join('');

/** What a word, “Responsible” or “r”, stands for. */
export const meaningOf = (word: string): RaciWord | undefined => meanings.get(asLatin(word).toLowerCase());

/** `Responsible (R)`, `R/A`, `Zu informieren`: what a column with such a head holds. Nothing for other words. */
export function headMeanings(cell: string, own: OwnWords): RaciWord[] {
  const text = cell.trim().toLowerCase();
  const ours = letters.filter((letter) => own[letter].toLowerCase() === text);
  return ours.length > 0 ? ours : usualMeanings(cell);
}

const usualMeanings = remembered((cell: string): RaciWord[] => {
  const parts = cell
    .replace(/\(s\)|\(e\)|\(r\)(?=\p{L})/giu, '')
    .split(/[^\p{L}]+/u)
    .filter((part) => part !== '' && !fillers.has(part.toLowerCase()));
  const known = parts.map(meaningOf).filter((meaning) => meaning !== undefined);
  return known.length === parts.length ? [...new Set(known)] : [];
});
