import AgreedIcon from '@atlaskit/icon/core/check-mark';
import WaitingIcon from '@atlaskit/icon/core/clock';
import UnansweredIcon from '@atlaskit/icon/core/question-circle';
import DiffersIcon from '@atlaskit/icon/core/status-warning';
import { postCodeActivities } from '../../../src/domain/activity';
import type { Standing } from '../../../src/domain/summary';
import { t } from '../../shared/texts/text';

const icons = {
  inForce: AgreedIcon,
  differs: DiffersIcon,
  waiting: WaitingIcon,
  unanswered: UnansweredIcon,
};

/** The three questions, and how far the two leads are with each. */
export function PostCodeTiles({ postCode }: Pick<Standing, 'postCode'>) {
  return (
    <ul className="tiles">
      {postCodeActivities.map((activity) => {
        const kind = postCode[activity];
        const Icon = icons[kind];
        const name = t(`epic.name.${activity}`);
        const term = t(`portfolio.term.${kind}`);
        return (
          <li key={activity} className={`tile tile--${kind}`} title={`${name}: ${term}`}>
            <span className="tile__sign">
              <Icon label="" color="currentColor" size="small" />
            </span>
            <span className="tile__name tile__name--beside">{name}</span>
            <span className="visually-hidden">: {term}</span>
          </li>
        );
      })}
    </ul>
  );
}
