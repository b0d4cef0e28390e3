import type { PostCodeActivity } from '../../../src/domain/activity';
import { nameText } from '../owners/owner-text';
import { PersonAvatar } from '../people/person-avatar';
import { t } from '../texts/text';
import type { EpicCase } from './epic-case';
import { hidesWarning } from './hidden';
import { closingText } from './notes/progress-text';
import { originText } from './origin-text';
import { snoozeOf } from './snoozed';
import { StatusIcon } from './status-icon';

type ActivityStateProps = { epic: EpicCase; activity: PostCodeActivity };

/** Who owns it, how it ended, or in a word that nobody owns it. */
export function ActivityState({ epic, activity }: ActivityStateProps) {
  const verdict = epic.verdict.activities[activity];
  const decision = epic.decisions[activity];
  const detail = detailText(epic, activity);
  const isQuiet = hidesWarning(epic, activity) || snoozeOf(verdict, decision, epic.today) !== undefined;
  return (
    <p className="activity-state">
      {verdict.status === 'owned' ? (
        <PersonAvatar accountId={verdict.accountId} />
      ) : (
        <StatusIcon verdict={verdict} snoozed={isQuiet} />
      )}
      <span className="activity-state__words">
        <span className="activity-state__main">{mainText(epic, activity)}</span>
        {verdict.status === 'owned' && !verdict.confirmed && (
          <span className="activity-state__mark">{t('epic.notConfirmed')}</span>
        )}
        {detail && <span className="activity-state__detail">{detail}</span>}
      </span>
    </p>
  );
}

function mainText({ verdict, decisions, owners }: EpicCase, activity: PostCodeActivity): string {
  const of = verdict.activities[activity];
  if (of.status === 'owned') return nameText(of.accountId, owners);
  const closed = of.status === 'closed' ? decisions[activity]?.closed : undefined;
  if (closed?.result) return closingText(closed.result);
  return closed?.reason === undefined ? t(`epic.status.${of.status}`) : t('epic.closedWithout');
}

function detailText(epic: EpicCase, activity: PostCodeActivity): string | undefined {
  const verdict = epic.verdict.activities[activity];
  if (!('reason' in verdict)) return originText(epic, activity);
  if (verdict.severity === 'none') return undefined;
  const severity = t(`epic.severity.${verdict.severity}`);
  if (hidesWarning(epic, activity)) return t('epic.hidden', { severity });
  return snoozeOf(verdict, epic.decisions[activity], epic.today) ? t('epic.snoozed', { severity }) : severity;
}
