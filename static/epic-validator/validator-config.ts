import { field } from '../shared/bridge/unknown-fields';

export const requirements = ['proposed', 'agreed'] as const;
/** What each activity of an epic has to have, unless it is not needed. */
export type Requirement = (typeof requirements)[number];

/** Jira keeps this text with the rule; the manifest's expression reads it as `config`. */
export const configText = (requires: Requirement): string => JSON.stringify({ requires });

/** What the rule that is edited asks for; a new one, or one that can't be read, starts with the weaker. */
export function requirementIn(context: unknown): Requirement {
  const saved = field(field(context, 'extension'), 'validatorConfig');
  return field(parsed(saved), 'requires') === 'agreed' ? 'agreed' : 'proposed';
}

/** Jira's documentation speaks of an object, Atlassian's own template reads a text. */
function parsed(saved: unknown): unknown {
  if (typeof saved !== 'string') return saved;
  try {
    return JSON.parse(saved);
  } catch {
    return undefined;
  }
}
