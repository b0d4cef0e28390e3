import { type ActivityGroup, activityGroups } from '../../../../src/domain/activity';
import type { RaciLine } from '../reading/reading';
import type { Here, HereActivity } from './here';
import { likeness, sameWords } from './same-words';

/** Where a line of the file goes. */
export type Target =
  { kind: 'ours'; id: HereActivity['id'] } | { kind: 'new'; group: ActivityGroup } | { kind: 'leaveOut' };

export type TargetMatch = { target: Target; certainty: 'sure' | 'guess' };

const usual: Record<string, readonly string[]> = {
  rollout: [
    'rollout',
    'roll-out',
    'staged rollout',
    'progressive rollout',
    'release',
    'canary',
    'canary release',
    'go live',
    'launch',
  ],
  experiment: ['experiment', 'experiments', 'a/b test', 'ab test', 'a/b testing', 'ab testing'],
  feedback: [
    'feedback',
    'customer feedback',
    'user feedback',
    'usage and feedback',
    'usage & feedback',
    'usage',
  ],
};

const likeEnough = 0.6;

/** The activity that a line means, or else a new one. */
export function matchActivity(
  line: Pick<RaciLine, 'activity' | 'group'>,
  { activities, groups }: Here,
): TargetMatch {
  const { activity: name, group } = line;
  const groupOf = activityGroups.find((each) => group !== null && sameWords(groups[each], group));
  const same = activities.filter((each) => sameWords(each.name, name));
  const exact =
    same.find((each) => each.name === name && each.group === groupOf) ??
    same.find((each) => each.group === groupOf) ??
    same[0];
  if (exact) return { target: { kind: 'ours', id: exact.id }, certainty: 'sure' };
  const likely =
    activities.find(({ id }) => usual[id]?.some((each) => sameWords(each, name))) ?? likest(activities, name);
  if (likely) return { target: { kind: 'ours', id: likely.id }, certainty: 'guess' };
  return {
    target: { kind: 'new', group: groupOf ?? 'howTeam' },
    certainty: groupOf ? 'sure' : 'guess',
  };
}

function likest(activities: readonly HereActivity[], name: string): HereActivity | undefined {
  const ranked = activities
    .map((activity) => ({ activity, like: likeness(activity.name, name) }))
    .sort((one, other) => other.like - one.like);
  const [best, next] = ranked;
  return best && best.like >= likeEnough && best.like > (next?.like ?? 0) ? best.activity : undefined;
}
