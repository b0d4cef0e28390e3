const epicNames = ['epic', 'epos', 'épopée', 'epopeya', 'エピック'];
const subtaskNames = ['sub-task', 'subtask', 'unteraufgabe', 'sous-tâche', 'subtarea', 'サブタスク'];

const named = (names: readonly string[], type: string) => names.includes(type.trim().toLowerCase());

/**
 * The hierarchy level of each issue type, which an export doesn't tell: from well-known names, then from who is whose
 * parent, so that a renamed epic type is found too.
 */
export function typeLevels(
  types: readonly string[],
  parentage: readonly { child: string; parent: string }[],
) {
  const levels = new Map<string, number>();
  for (const type of types) {
    if (named(epicNames, type)) levels.set(type, 1);
    if (named(subtaskNames, type)) levels.set(type, -1);
  }
  spread(levels, parentage);
  for (const { child, parent } of parentage) {
    if (levels.has(child) || levels.has(parent)) continue;
    levels.set(parent, 1);
    levels.set(child, 0);
    spread(levels, parentage);
  }
  return (type: string): number => levels.get(type) ?? 0;
}

function spread(levels: Map<string, number>, parentage: readonly { child: string; parent: string }[]): void {
  let known = -1;
  while (known !== levels.size) {
    known = levels.size;
    for (const { child, parent } of parentage) {
      const below = levels.get(child);
      const above = levels.get(parent);
      if (above === undefined && below !== undefined) levels.set(parent, below + 1);
      if (below === undefined && above !== undefined) levels.set(child, above - 1);
    }
  }
}
