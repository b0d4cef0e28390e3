import { otherSide, sides, type Side } from '../../../../src/domain/side';
import { PersonName } from '../../../shared/people/person-name';
import { RichText } from '../../../shared/texts/rich-text';
import { t } from '../../../shared/texts/text';
import type { ProjectAgreement } from '../../frame/project-gate';
import { holderOf } from './nomination-moves';
import './nominations.css';

/** Who stands for a position that nobody holds: for everybody to see. */
export function Nominees({ view }: { view: ProjectAgreement }) {
  const { leads, nominations } = view.agreement;
  const standing = sides.filter((side) => leads[side] === null && nominations[side]);
  if (standing.length === 0) return null;
  return (
    <ul className="nominations__list" aria-label={t('nominations.standing')}>
      {standing.map((side) => (
        <li key={side}>
          <Nominee view={view} side={side} />
        </li>
      ))}
    </ul>
  );
}

function Nominee({ view: { agreement, viewer }, side }: { view: ProjectAgreement; side: Side }) {
  const nomination = agreement.nominations[side];
  if (!nomination) return null;
  const { accountId, accepts } = nomination;
  const who = accountId === viewer.accountId ? 'you' : 'wants';
  // Whom they accepted may have withdrawn since.
  const other = accepts === holderOf(agreement, otherSide(side)) ? accepts : null;
  return (
    <RichText
      text={other ? `nominations.${who}With` : `nominations.${who}`}
      parts={{
        person: <PersonName accountId={accountId} />,
        lead: t(`leadWithin.${side}`),
        other: other === viewer.accountId ? t('owner.youWithin') : other && <PersonName accountId={other} />,
      }}
    />
  );
}
