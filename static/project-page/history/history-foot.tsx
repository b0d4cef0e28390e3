import Button from '@atlaskit/button/new';
import { useEffect, useRef } from 'react';
import type { IsoDate } from '../../../src/domain/time';
import { calendarDayText } from '../../shared/texts/date-text';
import { t, tCount } from '../../shared/texts/text';

type HistoryFootProps = {
  count: number;
  filtered: boolean;
  lookedBackTo: IsoDate | null;
  more: (() => void) | null;
  isReading: boolean;
};

/** How much was found, how far back that is, and the way on. */
export function HistoryFoot({ count, filtered, lookedBackTo, more, isReading }: HistoryFootProps) {
  const told = useRef<HTMLParagraphElement>(null);
  const wasPressed = useRef(false);
  const isOver = more === null;
  useEffect(() => {
    // The button is gone with the last page, and the focus with it.
    if (isOver && wasPressed.current) told.current?.focus();
    if (isOver) wasPressed.current = false;
  }, [isOver]);
  return (
    <footer className="history-foot">
      <p className="history-foot__told" role="status" tabIndex={-1} ref={told}>
        {foundText(count, filtered, more !== null)}{' '}
        {lookedBackTo !== null && t('history.lookedBackTo', { day: calendarDayText(lookedBackTo) })}
      </p>
      {more && (
        <Button
          isLoading={isReading}
          onClick={() => {
            wasPressed.current = true;
            more();
          }}
        >
          {t(filtered ? 'history.further' : 'history.more')}
        </Button>
      )}
    </footer>
  );
}

function foundText(count: number, filtered: boolean, goesOn: boolean): string {
  if (count > 0) return tCount('history.found', count);
  if (goesOn) return t('history.nothingYet');
  return t(filtered ? 'history.emptyFiltered' : 'history.empty');
}
