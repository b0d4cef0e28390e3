import type { ProjectAgreement } from '../../frame/project-gate';
import { LeadCard } from './lead-card';

/** Whose halves the columns are. */
export function LeadsHeader({ view }: { view: ProjectAgreement }) {
  return (
    <div className="leads">
      <LeadCard view={view} side="product" />
      <LeadCard view={view} side="engineering" />
    </div>
  );
}
