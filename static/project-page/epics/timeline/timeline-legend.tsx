import { t } from '../../../shared/texts/text';
import { marks } from './due-work';
import { MarkIcon } from './mark-icon';

export const TimelineLegend = () => (
  <ul className="timeline__legend" aria-label={t('epics.timeline.legend')}>
    {marks.map((mark) => (
      <li key={mark} className="timeline__mark">
        <MarkIcon mark={mark} />
        <span className={`timeline__swatch lane-cell__part--${mark}`} />
        {t(`epics.timeline.mark.${mark}`)}
      </li>
    ))}
  </ul>
);
