import { warnedOf } from './action';
import { type PostCodeActivity, postCodeActivities } from './activity';
import { sumOf } from './epic-verdict';
import { isHidden } from './hide-warning';
import type { IssueId } from './ids';
import type { HiddenWarning } from './personal-choices';
import type { EpicVerdict } from './verdict';

/** `gaps` and `severity` are without what this person hid from themselves; each activity's verdict is the same for all. */
export type SeenVerdict = EpicVerdict & { hidden: readonly PostCodeActivity[] };

const nothing: readonly PostCodeActivity[] = [];

export function seenWith(
  hidden: readonly HiddenWarning[],
  issueId: IssueId,
  verdict: EpicVerdict,
): SeenVerdict {
  const here = hidden.filter((each) => each.issueId === issueId);
  if (here.length === 0) return { ...verdict, hidden: nothing };
  const isQuiet = (activity: PostCodeActivity) => {
    const warned = warnedOf(verdict.activities[activity]);
    return warned !== null && isHidden(here, { issueId, activity, warning: warned.warning });
  };
  const quiet = postCodeActivities.filter(isQuiet);
  const left = postCodeActivities.filter((activity) => !quiet.includes(activity));
  return { ...verdict, ...sumOf(left.map((activity) => verdict.activities[activity])), hidden: quiet };
}
