import CalendarIcon from '@atlaskit/icon/core/calendar';
import ProgressIcon from '@atlaskit/icon/core/chart-trend-up';
import WordsIcon from '@atlaskit/icon/core/comment';
import LightbulbIcon from '@atlaskit/icon/core/lightbulb';
import MutedIcon from '@atlaskit/icon/core/notification-muted';
import type { PostCodeActivity } from '../../../../src/domain/activity';
import type { EpicCase } from '../epic-case';
import type { NoteLine } from './note-line';
import { noteLines } from './note-lines';
import { PageLink } from './page-link';
import { RolloutTrack } from './rollout-track';
import './activity-notes.css';

const icons = {
  due: CalendarIcon,
  progress: ProgressIcon,
  suggestion: LightbulbIcon,
  snooze: MutedIcon,
  words: WordsIcon,
};

/** What there is to know beside who owns it: how far it is, what was suggested, what was said. */
export function ActivityNotes({ epic, activity }: { epic: EpicCase; activity: PostCodeActivity }) {
  const decision = epic.decisions[activity];
  const lines = noteLines(epic, activity);
  const result = decision?.closed ? decision.closed.result : decision?.recorded?.result;
  const rollout = result?.activity === 'rollout' && result.stage !== 'rolledBack' ? result : undefined;
  if (!rollout && lines.length === 0) return null;
  return (
    <div className="activity-notes">
      {rollout && <RolloutTrack result={rollout} />}
      {rollout?.link !== undefined && !decision?.closed && <PageLink href={rollout.link} />}
      {lines.map((line) => (
        <Note key={`${line.icon} ${line.text}`} {...line} />
      ))}
    </div>
  );
}

function Note({ icon, text, quote, link }: NoteLine) {
  const Icon = icons[icon];
  return (
    <p className="activity-note">
      <span className="activity-note__icon">
        <Icon label="" color="currentColor" size="small" />
      </span>
      <span className="activity-note__words">
        {text} {quote !== undefined && <q className="activity-note__quote">{quote}</q>}{' '}
        {link !== undefined && <PageLink href={link} />}
      </span>
    </p>
  );
}
