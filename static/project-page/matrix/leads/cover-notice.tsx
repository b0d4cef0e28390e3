import { today } from '../../../../src/domain/calendar';
import { nameText, type OwnerContext } from '../../../shared/owners/owner-text';
import { calendarDayText } from '../../../shared/texts/date-text';
import { t } from '../../../shared/texts/text';
import { Notice } from '../../../shared/ui/notice';
import type { ProjectAgreement } from '../../frame/project-gate';
import { coveredToday } from './covered-today';

/** Tells who covers for a lead that they answer in the lead's place. */
export function CoverNotice({
  view: { agreement, viewer },
  context,
}: {
  view: ProjectAgreement;
  context: OwnerContext;
}) {
  const { side } = viewer;
  if (!side || agreement.leads[side] === viewer.accountId) return null;
  const absence = coveredToday(agreement, side, today(new Date(), agreement.terms.settings.timeZone));
  if (!absence) return null;
  return (
    <Notice
      tone="info"
      title={t('leads.youCover', {
        side: t(`sideWithin.${side}`),
        name: nameText(absence.accountId, context),
        day: calendarDayText(absence.to),
      })}
    />
  );
}
