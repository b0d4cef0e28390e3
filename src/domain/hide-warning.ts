import type { Warning } from './action';
import type { PostCodeActivity } from './activity';
import type { IssueId } from './ids';
import type { HiddenWarning, PersonalChoices } from './personal-choices';

// Those hidden longest ago come back: by then most of them are about epics that are done.
const mostHidden = 500;

/** Another warning on the same activity takes its place, and is not hidden. */
export const isHidden = (
  hidden: readonly HiddenWarning[],
  { issueId, activity, warning }: HiddenWarning,
): boolean =>
  hidden.some((each) => each.issueId === issueId && each.activity === activity && each.warning === warning);

/** Nobody else notices; changes no verdict. `null` shows what was hidden there. */
export function hideWarning(
  choices: PersonalChoices,
  { issueId, activity, warning }: { issueId: IssueId; activity: PostCodeActivity; warning: Warning | null },
): PersonalChoices {
  const others = choices.hidden.filter((each) => each.issueId !== issueId || each.activity !== activity);
  if (warning === null) return { ...choices, hidden: others };
  if (isHidden(choices.hidden, { issueId, activity, warning })) return choices;
  return { ...choices, hidden: [{ issueId, activity, warning }, ...others].slice(0, mostHidden) };
}
