import { useEffect, useRef } from 'react';
import type { ActivityView } from '../../../../src/contract';
import type { OwnerContext } from '../../../shared/owners/owner-text';
import { t } from '../../../shared/texts/text';
import type { ProjectAgreement } from '../../frame/project-gate';
import { LeadCard } from '../leads/lead-card';
import { Summary } from '../picture/summary';
import { afterCode } from '../questions/open-questions';
import { Waits } from '../questions/waits';
import { ComparedActivity } from './compared-activity';
import './comparison.css';

type ComparisonProps = { view: ProjectAgreement; context: OwnerContext; asked: ActivityView[] };

/** Until the first agreement stands: what each of the two said, question by question, and how far apart that is. */
export function Comparison({ view, context, asked }: ComparisonProps) {
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
    <section className="comparison" aria-labelledby="after-code">
      <h2 className="section-title" id="after-code" ref={heading} tabIndex={-1}>
        {t('group.afterCode')}
      </h2>
      <Waits view={view} context={context} />
      <div className="comparison__head">
        <LeadCard view={view} side="product" />
        <div className="comparison__score" role="status">
          <Summary activities={shown} />
        </div>
        <LeadCard view={view} side="engineering" />
      </div>
      <ul className="comparison__list">
        {shown.map((activity) => (
          <ComparedActivity key={activity.id} view={view} activity={activity} context={context} />
        ))}
      </ul>
    </section>
  );
}
