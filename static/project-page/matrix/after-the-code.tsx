import { useEffect, useRef } from 'react';
import type { ActivityView } from '../../../src/contract';
import type { OwnerContext } from '../../shared/owners/owner-text';
import { t } from '../../shared/texts/text';
import type { ProjectAgreement } from '../frame/project-gate';
import { ActivityRow } from './activity-row';
import { AddActivity } from './groups/add-activity';
import { LeadsHeader } from './leads/leads-header';
import { afterCode } from './questions/open-questions';
import { Summary } from './picture/summary';
import { Waits } from './questions/waits';

type AfterTheCodeProps = { view: ProjectAgreement; context: OwnerContext; asked: ActivityView[] };

/** The three activities every epic is checked for, apart from those the viewer is still being asked about. */
export function AfterTheCode({ view, context, asked }: AfterTheCodeProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const wasAsked = useRef(asked.length > 0);
  useEffect(() => {
    // The questions gave way to the answers: go on reading here.
    if (wasAsked.current && asked.length === 0) heading.current?.focus();
    wasAsked.current = asked.length > 0;
  }, [asked.length]);
  const shown = afterCode(view.agreement).filter((activity) => !asked.includes(activity));
  if (shown.length === 0) return null;
  return (
    <section className="after-code" aria-labelledby="after-code">
      <h2 className="section-title" id="after-code" ref={heading} tabIndex={-1}>
        {t('group.afterCode')}
      </h2>
      <Waits view={view} context={context} />
      <div className="after-code__head">
        <Summary activities={shown} />
        <LeadsHeader view={view} />
      </div>
      <ul className="activities">
        {shown.map((activity) => (
          <ActivityRow key={activity.id} view={view} activity={activity} context={context} />
        ))}
      </ul>
      {view.viewer.side && <AddActivity view={view} group="afterCode" />}
    </section>
  );
}
