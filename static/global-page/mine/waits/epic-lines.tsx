import { t, tCount } from '../../../shared/texts/text';
import { PlainButton } from '../../../shared/ui/plain-button';
import { openGaps, openMine, type Place } from '../../frame/go-to-project';
import { StackedBar } from '../../ui/stacked-bar';
import type { EpicsThatWait } from '../epics-that-wait';

type EpicLinesProps = { epics: EpicsThatWait; place: Place };

/** What the reader can settle epic by epic. */
export function EpicLines({ epics: { gaps, critical, questions }, place }: EpicLinesProps) {
  return (
    <>
      {gaps > 0 && (
        <div className="wait__line">
          <span className="wait__text">
            {tCount('mine.waits.gaps', gaps)}
            <span className="wait__bar">
              <StackedBar
                of={gaps}
                parts={[
                  { kind: 'critical', count: critical },
                  { kind: 'warning', count: gaps - critical },
                ]}
              />
            </span>
            {critical > 0 && <span className="wait__critical">{tCount('mine.critical', critical)}</span>}
          </span>
          <SeeThem
            onOpen={() => {
              openGaps(place);
            }}
          />
        </div>
      )}
      {questions > 0 && (
        <div className="wait__line">
          <span className="wait__text">{tCount('mine.waits.questions', questions)}</span>
          <SeeThem
            onOpen={() => {
              openMine(place);
            }}
          />
        </div>
      )}
    </>
  );
}

const SeeThem = ({ onOpen }: { onOpen: () => void }) => (
  <PlainButton onClick={onOpen}>{t('mine.waits.toEpics')}</PlainButton>
);
