import type { ActivityVerdict } from '../../../src/domain/verdict';
import { nameText, type OwnerContext } from '../owners/owner-text';
import { PersonAvatar } from '../people/person-avatar';
import { t, tName } from '../texts/text';
import { StatusIcon } from './status-icon';

/** Who owns it, or in a word that nobody does. */
export function ActivityState({ verdict, owners }: { verdict: ActivityVerdict; owners: OwnerContext }) {
  return (
    <p className="activity-state">
      {verdict.status === 'owned' ? (
        <PersonAvatar accountId={verdict.accountId} />
      ) : (
        <StatusIcon verdict={verdict} />
      )}
      <span className="activity-state__words">
        <span className="activity-state__main">
          {verdict.status === 'owned'
            ? nameText(verdict.accountId, owners)
            : t(`epic.status.${verdict.status}`)}
        </span>
        <span className="activity-state__detail">{detailText(verdict)}</span>
      </span>
    </p>
  );
}

function detailText(verdict: ActivityVerdict): string | undefined {
  if (verdict.severity !== 'none') return t(`epic.severity.${verdict.severity}`);
  if (verdict.status === 'owned' && verdict.owner.kind === 'role') {
    return t('epic.origin.role', { role: tName('role', verdict.owner.roleId) });
  }
  return 'source' in verdict && !('reason' in verdict) ? t(`epic.origin.${verdict.source}`) : undefined;
}
