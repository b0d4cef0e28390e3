import { activityGroups } from '../../../../src/domain/activity';
import { t } from '../../../shared/texts/text';
import type { Here } from '../matching/here';
import type { Target } from '../matching/match-activity';

type TargetSelectProps = { activity: string; here: Here; value: Target; onChoose: (target: Target) => void };

const idOf = (target: Target): string => {
  if (target.kind === 'leaveOut') return target.kind;
  return target.kind === 'ours' ? `ours ${target.id}` : `new ${target.group}`;
};

/** One of our activities, a new one in one of the groups, or nowhere. */
export function TargetSelect({ activity, here, value, onChoose }: TargetSelectProps) {
  const ours = here.activities.map(({ id }): Target => ({ kind: 'ours', id }));
  const added = activityGroups.map((group): Target => ({ kind: 'new', group }));
  const all: Target[] = [...ours, ...added, { kind: 'leaveOut' }];
  return (
    <select
      className="select"
      aria-label={t('importRaci.whatIs', { activity })}
      value={idOf(value)}
      onChange={({ currentTarget }) => {
        const target = all.find((each) => idOf(each) === currentTarget.value);
        if (target) onChoose(target);
      }}
    >
      <optgroup label={t('importRaci.newActivity')}>
        {activityGroups.map((group) => (
          <option key={group} value={idOf({ kind: 'new', group })}>
            {t('importRaci.newIn', { group: here.groups[group] })}
          </option>
        ))}
      </optgroup>
      {activityGroups.map((group) => (
        <optgroup key={group} label={here.groups[group]}>
          {here.activities
            .filter((each) => each.group === group)
            .map(({ id, name }) => (
              <option key={id} value={idOf({ kind: 'ours', id })}>
                {name}
              </option>
            ))}
        </optgroup>
      ))}
      <option value="leaveOut">{t('importRaci.leaveOut')}</option>
    </select>
  );
}
