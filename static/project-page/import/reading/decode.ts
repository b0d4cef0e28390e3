import type { Problem } from './reading';

const mostBytes = 1_000_000;
const zip = [0x50, 0x4b, 0x03, 0x04];
const oldOffice = [0xd0, 0xcf, 0x11, 0xe0];
const pdf = [0x25, 0x50, 0x44, 0x46];

/** A file's text, whichever of the usual encodings it was saved in. */
export function decode(bytes: Uint8Array): { text: string } | Problem {
  if (bytes.length > mostBytes) return { problem: 'tooLong' };
  if ([zip, oldOffice, pdf].some((start) => startsWith(bytes, start))) return { problem: 'workbook' };
  return { text: textOf(bytes) };
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

function textOf(bytes: Uint8Array): string {
  const wide = wideEncodingOf(bytes);
  // Decoders take a byte-order mark away.
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return (
      japaneseIn(bytes) ?? new TextDecoder(isCyrillic(bytes) ? 'windows-1251' : 'windows-1252').decode(bytes)
    );
  }
}

/**
 * From Japanese Excel: words whose letters are pairs beginning with 0x81 to 0x9f. Western encodings have quotation marks
 * and dashes there, each by itself; Cyrillic letters come after them.
 */
function japaneseIn(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('shift_jis', { fatal: true }).decode(bytes);
    const raw = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    const words = raw.match(/(?:[\x81-\x9f][\x40-\x7e\x80-\xfc]){2,}/g) ?? [];
    const pairs = words.reduce((sum, word) => sum + word.length / 2, 0);
    const letters = text.match(/[\u0080-\uffff]/g) ?? [];
    return pairs > letters.length / 2 ? text : undefined;
  } catch {
    return undefined;
  }
}

function wideEncodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  // Without a mark: of two bytes of a separator or a Latin letter one is zero.
  const zeros = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < bytes.length / 10) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Cyrillic words are made of high bytes only, where Western ones have one among Latin letters. */
function isCyrillic(bytes: Uint8Array): boolean {
  const isHigh = (byte: number | undefined) => byte !== undefined && byte >= 0xc0;
  let high = 0;
  let beside = 0;
  bytes.forEach((byte, index) => {
    if (!isHigh(byte)) return;
    high += 1;
    if (isHigh(bytes[index - 1]) || isHigh(bytes[index + 1])) beside += 1;
  });
  return high > 0 && beside / high > 0.6;
}
