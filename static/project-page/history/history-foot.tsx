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
  const wasAsked = useRef(false);
  const isEnd = more === null;
  useEffect(() => {
    // The button went with the last page; what had the focus says what was found.
    if (isEnd && wasAsked.current && document.activeElement === document.body) told.current?.focus();
    if (isEnd) wasAsked.current = false;
  }, [isEnd]);
  return (
    <footer className="history-foot">
      <p className="history-foot__told" role="status" ref={told} tabIndex={-1}>
        {foundText(count, filtered, more !== null)}{' '}
        {lookedBackTo !== null && t('history.lookedBackTo', { day: calendarDayText(lookedBackTo) })}
      </p>
      {more && (
        <Button
          isLoading={isReading}
          onClick={() => {
            wasAsked.current = true;
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
