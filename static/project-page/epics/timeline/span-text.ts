import { calendarDayText } from '../../../shared/texts/date-text';
import { t } from '../../../shared/texts/text';
import type { Span } from './timeline-grid';

export const spanText = (span: Span): string =>
  span.kind === 'week'
    ? t('epics.timeline.week', { day: calendarDayText(span.from) })
    : t(`epics.timeline.${span.kind}`);
