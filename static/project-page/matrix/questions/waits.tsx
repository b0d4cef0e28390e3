import { today } from '../../../../src/domain/calendar';
import { isUnanswering } from '../../../../src/domain/waiting';
import { nameText, type OwnerContext } from '../../../shared/owners/owner-text';
import { PersonAvatar } from '../../../shared/people/person-avatar';
import { dayText } from '../../../shared/texts/date-text';
import { listText } from '../../../shared/texts/list-text';
import { t } from '../../../shared/texts/text';
import { CopyLink } from '../../../shared/ui/copy-link';
import type { ProjectAgreement } from '../../frame/project-gate';
import { useMatrixLink } from '../../frame/use-matrix-link';
import { ShowAnswers } from './show-answers';
import { whoIsAwaited } from './who-is-awaited';

type WaitsProps = { view: ProjectAgreement; context: OwnerContext };

/** Whose answers are missing, since when if they don't come, and a link to send to them. */
export function Waits({ view, context }: WaitsProps) {
  const { agreement, viewer } = view;
  const link = useMatrixLink(view);
  const { timeZone } = agreement.terms.settings;
  const day = today(new Date(), timeZone);
  const sides = whoIsAwaited(agreement, viewer.side);
  const awaited = sides.flatMap((side) => agreement.leads[side] ?? []);
  if (awaited.length === 0) return null;
  const names = listText(awaited.map((accountId) => nameText(accountId, context)));
  const silentSince = sides
    .flatMap((side) => agreement.waitingSince[side] ?? [])
    .find((since) => isUnanswering(day, since, timeZone));
  return (
    <div className="waits">
      {awaited.map((accountId) => (
        <PersonAvatar key={accountId} accountId={accountId} size="medium" />
      ))}
      <div className="waits__text">
        <p className="waits__title">{t('waits.title', { name: names })}</p>
        <p className="waits__lead">
          {silentSince && `${t('waits.silent', { day: dayText(silentSince, timeZone) })} `}
          {!viewer.side && t('waits.leadForOthers')}
        </p>
        {viewer.side && <ShowAnswers agreement={agreement} mySide={viewer.side} />}
      </div>
      <CopyLink url={link} label={t('waits.link')} />
    </div>
  );
}
