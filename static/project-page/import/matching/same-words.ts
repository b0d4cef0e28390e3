const withoutAside = (text: string): string => text.replace(/\([^)]*\)|\[[^\]]*\]/gu, ' ');

/** Its words, whatever their order, case, accents and punctuation: “Doe, John” is “John Doe”. */
const essence = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .sort()
    .join(' ');

/** Each way to take a name: whole, and without what stands in brackets. */
const essences = (text: string): string[] =>
  [essence(text), essence(withoutAside(text))].filter((each) => each !== '');

export const sameWords = (one: string, other: string): boolean => {
  const others = essences(other);
  return essences(one).some((each) => others.includes(each));
};

/** How many of the words are the same, between 0 and 1. */
export function likeness(one: string, other: string): number {
  const [some, others] = [one, other].map(
    (text) =>
      new Set(
        essence(text)
          .split(' ')
          .filter((word) => !/^(?:and|the|of|to|a|und|der|die|das)$/u.test(word)),
      ),
  );
  if (!some || !others || some.size + others.size === 0) return 0;
  const shared = [...some].filter((word) => word !== '' && others.has(word)).length;
  return (2 * shared) / (some.size + others.size);
}
