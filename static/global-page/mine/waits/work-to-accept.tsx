import { router } from '@forge/bridge';
import { t } from '../../../shared/texts/text';
import { PlainButton } from '../../../shared/ui/plain-button';
import { issuePath } from '../../frame/site-link';
import { ActivityMark } from '../../ui/activity-mark';
import type { Work } from '../my-work';

/** Someone named the reader, who has not said anything to it: that is done on the epic. */
export function WorkToAccept({ work: { epic, activity } }: { work: Work }) {
  return (
    <li className="wait">
      <h3 className="wait__where">{epic.project.name}</h3>
      <div className="wait__line">
        <span className="wait__text">
          <ActivityMark activity={activity} />
          <span className="wait__epic">
            {epic.key} {epic.summary}
          </span>
        </span>
        <PlainButton
          onClick={() => {
            void router.navigate(issuePath(epic.key));
          }}
        >
          {t('mine.move.accept')}
        </PlainButton>
      </div>
    </li>
  );
}
