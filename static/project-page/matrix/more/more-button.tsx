import Button from '@atlaskit/button/new';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import type { ActivityView } from '../../../../src/contract';
import { t } from '../../../shared/texts/text';
import { activityName } from '../../activity-name';

type MoreButtonProps = { activity: ActivityView; isOpen: boolean; onToggle: () => void };

/** Opens what is hidden by default, and tells whether there is anything. */
export function MoreButton({ activity, isOpen, onToggle }: MoreButtonProps) {
  const { consulted = [], informed = [] } = activity.involved ?? {};
  const people = consulted.length + informed.length;
  return (
    <span className="activity__more">
      <Button
        appearance="subtle"
        spacing="compact"
        iconBefore={isOpen ? ChevronDownIcon : ChevronRightIcon}
        aria-expanded={isOpen}
        aria-label={t('more.about', { activity: activityName(activity) })}
        onClick={onToggle}
      >
        {people > 0 ? t('more.openWithPeople', { count: people }) : t('more.open')}
      </Button>
    </span>
  );
}
