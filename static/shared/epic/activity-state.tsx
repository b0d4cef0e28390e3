import type { EpicDecision } from '../../../src/domain/epic';
import type { ActivityVerdict } from '../../../src/domain/verdict';
import { nameText, type OwnerContext } from '../owners/owner-text';
import { PersonAvatar } from '../people/person-avatar';
import { t, tName } from '../texts/text';
import { StatusIcon } from './status-icon';

type ActivityStateProps = {
  verdict: ActivityVerdict;
  decision: EpicDecision | undefined;
  owners: OwnerContext;
};

/** Who owns it, or in a word that nobody does. */
export function ActivityState(props: ActivityStateProps) {
  const { verdict, owners } = props;
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
        <span className="activity-state__detail">{detailText(props)}</span>
      </span>
    </p>
  );
}

function detailText({ verdict, decision, owners }: ActivityStateProps): string | undefined {
  if (verdict.severity !== 'none') return t(`epic.severity.${verdict.severity}`);
  if (verdict.status === 'owned' && verdict.owner.kind === 'role') {
    return t('epic.origin.role', { role: tName('role', verdict.owner.roleId) });
  }
  if (!('source' in verdict) || 'reason' in verdict) return undefined;
  if (verdict.source === 'agreement') return t('epic.origin.agreement');
  const { product, engineering } = decision?.answers ?? {};
  if (product && engineering) return t('epic.origin.both');
  const given = product ?? engineering ?? decision?.applies;
  if (!given) return undefined;
  return given.by === owners.viewer
    ? t('epic.origin.you')
    : t('epic.origin.epic', { name: nameText(given.by, owners) });
}
