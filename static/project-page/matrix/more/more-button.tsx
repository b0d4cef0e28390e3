import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import type { ActivityView } from '../../../../src/contract';
import { t } from '../../../shared/texts/text';
import { activityName } from '../../activity-name';

type MoreButtonProps = { activity: ActivityView; isOpen: boolean; onToggle: () => void };

/** Opens what is hidden by default, and tells how many people there are to ask and to tell. */
export function MoreButton({ activity, isOpen, onToggle }: MoreButtonProps) {
  const { consulted = [], informed = [] } = activity.involved ?? {};
  const people = consulted.length + informed.length;
  const Icon = isOpen ? ChevronDownIcon : ChevronRightIcon;
  return (
    <button
      type="button"
      className="activity__more"
      aria-expanded={isOpen}
      aria-label={t('more.about', { activity: activityName(activity) })}
      onClick={onToggle}
    >
      {people > 0 ? t('more.openWithPeople', { count: people }) : t('more.open')}
      <Icon label="" color="currentColor" size="small" />
    </button>
  );
}
