/** Adding what is there already adds nothing, so that a command may be sent twice. */
export const sameName = (one: string | undefined, other: string): boolean =>
  one?.toLowerCase() === other.toLowerCase();
