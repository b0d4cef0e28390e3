/** What was written and has not come back yet. An address that was not written here came from elsewhere, and holds. */
export function stillAhead(written: readonly string[], arrived: string): readonly string[] {
  const at = written.indexOf(arrived);
  return at < 0 ? [] : written.slice(at + 1);
}
