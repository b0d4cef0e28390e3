import { silenceOf } from '../../../../src/domain/silence';
import { t } from '../../texts/text';
import { PlainButton } from '../../ui/plain-button';
import type { EpicCase } from '../epic-case';
import type { EpicWideCommand } from './epic-wide-command';

type UntrackedProps = { epic: EpicCase; busy: boolean; onCommand: (command: EpicWideCommand) => void };

/** Why nothing is said about the epic, and how a lead adds it all the same. */
export function Untracked({ epic, busy, onCommand }: UntrackedProps) {
  const { facts, terms, viewer } = epic;
  const silence = terms.tracking && silenceOf(facts, terms.settings, terms.tracking.startedAt);
  const mayTrack = viewer.side !== null && silence !== null && silence !== 'notShipped';
  return (
    <>
      <p className="silence-note">{t(silence ? `epic.silence.${silence}` : 'epic.silence.notTracking')}</p>
      {mayTrack && (
        <div>
          <PlainButton
            disabled={busy}
            onClick={() => {
              onCommand({ kind: 'track' });
            }}
          >
            {t('epic.track')}
          </PlainButton>
        </div>
      )}
    </>
  );
}
