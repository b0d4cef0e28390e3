/** Asks once per argument. What failed is asked again. */
export function oncePer<K extends string, T>(ask: (argument: K) => Promise<T>): (argument: K) => Promise<T> {
  const asked = new Map<K, Promise<T>>();
  return (argument) => {
    const known = asked.get(argument);
    if (known) return known;
    const answer = ask(argument);
    asked.set(argument, answer);
    answer.catch(() => asked.delete(argument));
    return answer;
  };
}
