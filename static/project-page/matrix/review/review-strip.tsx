import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { today } from '../../../../src/domain/calendar';
import type { Review } from '../../../../src/domain/review';
import type { TimeZone } from '../../../../src/domain/time';
import { nameText, type OwnerContext } from '../../../shared/owners/owner-text';
import { calendarDayText, dayText } from '../../../shared/texts/date-text';
import { t } from '../../../shared/texts/text';
import type { ProjectAgreement } from '../../frame/project-gate';
import { ConfirmAll } from './confirm-all';
import { ObjectForm } from './object-form';
import { reviewStand, type ReviewStand } from './review-stand';
import './review-strip.css';

type ReviewStripProps = { view: ProjectAgreement; context: OwnerContext };

/** The one day on which the two go over everything, and what they said about it. */
export function ReviewStrip({ view: { agreement, viewer }, context }: ReviewStripProps) {
  const [objecting, setObjecting] = useState(false);
  const { review, terms } = agreement;
  if (!review) return null;
  const { timeZone } = terms.settings;
  const stand = reviewStand(review, viewer.side, today(new Date(), timeZone));
  const close = () => {
    setObjecting(false);
  };
  return (
    <section className={`review review--${stand.kind}`} aria-label={t('review.title')}>
      <p className="review__text">{textOf(stand, review, context, timeZone)}</p>
      {review.objection && <q className="review__comment">{review.objection.comment}</q>}
      {stand.mayConfirm && <ConfirmAll agreement={agreement} isNextStep={false} />}
      {stand.mayObject &&
        (objecting ? (
          <ObjectForm agreementId={agreement.id} onDone={close} />
        ) : (
          <Button
            appearance="subtle"
            onClick={() => {
              setObjecting(true);
            }}
          >
            {t('review.object')}
          </Button>
        ))}
    </section>
  );
}

function textOf(
  { kind }: ReviewStand,
  { dueOn, confirmed, objection }: Review,
  context: OwnerContext,
  timeZone: TimeZone,
): string {
  const due = calendarDayText(dueOn);
  const by = kind === 'objected' ? objection : confirmed;
  if (kind === 'passed' || kind === 'ahead' || !by)
    return t(kind === 'passed' ? 'review.passed' : 'review.ahead', { due });
  return t(`review.${kind}`, { due, name: nameText(by.by, context), day: dayText(by.at, timeZone) });
}
