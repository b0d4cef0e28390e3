import { nameText, type OwnerContext } from '../../../shared/owners/owner-text';
import { PersonAvatar } from '../../../shared/people/person-avatar';
import { listText } from '../../../shared/texts/list-text';
import { t } from '../../../shared/texts/text';
import { CopyLink } from '../../../shared/ui/copy-link';
import { usePageContext } from '../../frame/page-context';
import { addressOf } from '../../frame/page-location';
import type { ProjectAgreement } from '../../frame/project-gate';
import { whoIsAwaited } from './who-is-awaited';

type WaitsProps = { view: ProjectAgreement; context: OwnerContext };

/** Whose answers are missing, and a link to send to them. */
export function Waits({ view: { agreement, viewer }, context }: WaitsProps) {
  const { extension } = usePageContext();
  const awaited = whoIsAwaited(agreement, viewer.side).flatMap((side) => agreement.leads[side] ?? []);
  if (awaited.length === 0) return null;
  const names = listText(awaited.map((accountId) => nameText(accountId, context)));
  return (
    <div className="waits">
      {awaited.map((accountId) => (
        <PersonAvatar key={accountId} accountId={accountId} size="medium" />
      ))}
      <div className="waits__text">
        <p className="waits__title">{t('waits.title', { name: names })}</p>
        <p className="waits__lead">{t(viewer.side ? 'waits.lead' : 'waits.leadForOthers')}</p>
      </div>
      <CopyLink url={addressOf('matrix', extension.location)} label={t('waits.link')} />
    </div>
  );
}
