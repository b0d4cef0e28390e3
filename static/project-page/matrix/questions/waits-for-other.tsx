import { otherSide } from '../../../../src/domain/side';
import { nameText, type OwnerContext } from '../../../shared/owners/owner-text';
import { PersonAvatar } from '../../../shared/people/person-avatar';
import { t } from '../../../shared/texts/text';
import { CopyLink } from '../../../shared/ui/copy-link';
import { usePageContext } from '../../frame/page-context';
import { addressOf } from '../../frame/page-location';
import type { ProjectAgreement } from '../../frame/project-gate';
import { afterCode } from './open-questions';

type WaitsForOtherProps = { view: ProjectAgreement; context: OwnerContext };

/** The viewer has answered and the other lead hasn't: who that is, and a link to send. */
export function WaitsForOther({ view: { agreement, viewer }, context }: WaitsForOtherProps) {
  const { extension } = usePageContext();
  if (!viewer.side) return null;
  const other = otherSide(viewer.side);
  const waits = afterCode(agreement).some(({ state }) => state.state === 'waiting' && state.for === other);
  if (!waits) return null;
  const accountId = agreement.leads[other];
  return (
    <div className="waits">
      <PersonAvatar accountId={accountId} size="medium" />
      <div className="waits__text">
        <p className="waits__title">{t('waits.title', { name: nameText(accountId, context) })}</p>
        <p className="waits__lead">{t('waits.lead')}</p>
      </div>
      <CopyLink url={addressOf('matrix', extension.location)} label={t('waits.link')} />
    </div>
  );
}
