import { router } from '@forge/bridge';
import { t, tCount } from '../../../shared/texts/text';
import { PlainButton } from '../../../shared/ui/plain-button';
import { issuePath } from '../../frame/site-link';
import { ActivityMark } from '../../ui/activity-mark';
import type { Work } from '../my-work';

const mostLines = 4;

/** In one project the reader was named for these, and has not said anything to it: that is done on the epic. */
export function WorkToAccept({ projectName, work }: { projectName: string; work: readonly Work[] }) {
  return (
    <li className="wait">
      <h3 className="wait__where">{projectName}</h3>
      <p className="wait__about">{tCount('mine.waits.named', work.length)}</p>
      {work.slice(0, mostLines).map(({ epic, activity }) => (
        <div key={`${epic.key} ${activity}`} className="wait__line">
          <ActivityMark activity={activity} />
          <span className="wait__epic">
            {epic.key} {epic.summary}
          </span>
          <PlainButton
            onClick={() => {
              void router.navigate(issuePath(epic.key));
            }}
          >
            {t('mine.waits.respond')}
          </PlainButton>
        </div>
      ))}
      {work.length > mostLines && (
        <p className="wait__since">{tCount('mine.waits.below', work.length - mostLines)}</p>
      )}
    </li>
  );
}
