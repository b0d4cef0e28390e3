import type { Owner } from '../../../../src/domain/owner';
import { ownerText, personWithin, type OwnerContext } from '../../../shared/owners/owner-text';
import { dayText } from '../../../shared/texts/date-text';
import { listText } from '../../../shared/texts/list-text';
import { t } from '../../../shared/texts/text';
import type { ActivityPartProps } from './activity-part';
import { InvolvedForm } from './involved-form';
import { MorePart } from './more-part';

const namesOf = (owners: readonly Owner[] | undefined, context: OwnerContext): string =>
  owners && owners.length > 0
    ? listText(owners.map((owner) => ownerText(owner, context)))
    : t('involved.nobody');

/** Consulted people never block; informed people get the digest. */
export function InvolvedPart({ view, activity, context }: ActivityPartProps) {
  const { involved } = activity;
  return (
    <MorePart
      title={t('involved.title')}
      edit={view.viewer.side ? t('involved.edit') : undefined}
      editor={(close) => <InvolvedForm view={view} activity={activity} context={context} onDone={close} />}
    >
      <dl className="more__facts">
        {(['consulted', 'informed'] as const).map((kind) => (
          <div key={kind} className="more__fact">
            <dt>{t(`involved.${kind}`)}</dt>
            <dd>{namesOf(involved?.[kind], context)}</dd>
          </div>
        ))}
      </dl>
      {involved && (
        <p className="more__by">
          {t('note.by', {
            name: personWithin(involved.by, context),
            day: dayText(involved.at, view.agreement.terms.settings.timeZone),
          })}
        </p>
      )}
    </MorePart>
  );
}
