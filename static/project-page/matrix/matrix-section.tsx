import { lazy } from 'react';
import { flushSync } from 'react-dom';
import type { ActivityView } from '../../../src/contract';
import type { OwnerContext } from '../../shared/owners/owner-text';
import { t } from '../../shared/texts/text';
import { PageSkeleton } from '../../shared/ui/page-skeleton';
import { useNavigation } from '../frame/navigation';
import type { ProjectAgreement } from '../frame/project-gate';
import { KeyLegend } from './grid/key-legend';
import { lineId } from './grid/line-id';
import { MatrixGrid } from './grid/matrix-grid';
import { useOpenGroups } from './grid/use-open-groups';
import { LeadsHeader } from './leads/leads-header';
import { lookOf } from './look';
import { LookSwitch } from './look-switch';
import { counted } from './picture/summarise';
import { SummaryStrip } from './picture/summary-strip';
import { Waits } from './questions/waits';
import { LoadedPart } from '../../shared/ui/loaded-part';

const RaciView = lazy(async () => ({ default: (await import('./raci/raci-view')).RaciView }));

type MatrixSectionProps = {
  view: ProjectAgreement;
  context: OwnerContext;
  /** The first agreement stands above; this is what is left of the matrix. */
  isRest: boolean;
  /** Lines that have their place above. */
  elsewhere: ActivityView[];
};

/** How far the two are, and all activities in the view that the address says. */
export function MatrixSection({ view, context, isRest, elsewhere }: MatrixSectionProps) {
  const { agreement, viewer } = view;
  const { isRaci, showsInvolved } = lookOf(useNavigation().params);
  const groups = useOpenGroups(view);
  const counting = counted(agreement.activities).filter((activity) => !elsewhere.includes(activity));
  const jump = ({ id, group }: ActivityView) => {
    flushSync(() => {
      groups.open(group);
    });
    document.getElementById(lineId(id))?.focus();
  };
  return (
    <section className="matrix" aria-labelledby="matrix">
      <div className="matrix__head">
        <h2 className="section-title" id="matrix">
          {t(isRest ? 'matrix.rest' : 'matrix.lines')}
        </h2>
        <LookSwitch />
      </div>
      {isRest && <p className="section-lead">{t('matrix.restLead')}</p>}
      {!isRest && <Waits view={view} context={context} />}
      {!isRest && counting.length > 0 && (
        <div className="matrix__stand">
          <SummaryStrip activities={counting} mySide={viewer.side} onJump={jump} />
          <LeadsHeader view={view} />
        </div>
      )}
      {isRaci ? (
        <LoadedPart fallback={<PageSkeleton rows={8} />}>
          <RaciView view={view} context={context} />
        </LoadedPart>
      ) : (
        <MatrixGrid
          view={view}
          context={context}
          elsewhere={elsewhere}
          groups={groups}
          showsInvolved={showsInvolved}
        />
      )}
      {!isRaci && viewer.side && <KeyLegend agreement={agreement} context={context} />}
    </section>
  );
}
