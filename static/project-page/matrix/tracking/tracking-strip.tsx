import Button from '@atlaskit/button/new';
import type { StartOfTracking } from '../../../../src/domain/agreement';
import { dayText } from '../../../shared/texts/date-text';
import { t } from '../../../shared/texts/text';
import { useNavigation } from '../../frame/navigation';
import './tracking-strip.css';

/** Since when Jira watches the epics, and the way to them. */
export function TrackingStrip({ tracking, timeZone }: { tracking: StartOfTracking; timeZone: string }) {
  const { go } = useNavigation();
  return (
    <section className="tracking-strip">
      <div className="tracking-strip__text">
        <h2 className="tracking-strip__title">
          {t('tracking.since', { day: dayText(tracking.startedAt, timeZone) })}
        </h2>
      </div>
      <Button
        onClick={() => {
          go('epics');
        }}
      >
        {t('tracking.toEpics')}
      </Button>
    </section>
  );
}
