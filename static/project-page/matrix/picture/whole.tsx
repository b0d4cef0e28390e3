import type { OwnerContext } from '../../../shared/owners/owner-text';
import { OwnerToken } from '../../../shared/owners/owner-token';
import { dayText } from '../../../shared/texts/date-text';
import { t } from '../../../shared/texts/text';
import type { Picture } from './activity-picture';
import { Seam } from './seam';
import { Stances } from './stances';

type WholeProps = {
  picture: Extract<Picture, { kind: 'joined' }>;
  context: OwnerContext;
  timeZone: string;
};

/** What is in force, and under it what the leads say about changing it. */
export function Whole({ picture, context, timeZone }: WholeProps) {
  return (
    <div className="whole">
      <div className="whole__bar">
        <Seam kind="joined" />
        <span className="whole__owner">
          <OwnerToken answer={picture.answer} context={context} />
        </span>
        <span className="whole__since">{t('picture.since', { day: dayText(picture.since, timeZone) })}</span>
      </div>
      <Stances stances={picture.stances} context={context} />
    </div>
  );
}
