import { leadsOf } from '../../../../src/domain/leads';
import { sides } from '../../../../src/domain/side';
import { usePeople } from '../../../shared/people/person-query';
import { t } from '../../../shared/texts/text';
import { Notice } from '../../../shared/ui/notice';
import type { ProjectAgreement } from '../../frame/project-gate';

/** Leads whose account was deactivated: they still hold the position, and answer nothing any more. */
export function LeftLeads({ view: { agreement, viewer } }: { view: ProjectAgreement }) {
  const { leads } = agreement;
  const people = usePeople(leadsOf(leads));
  const said = sides.flatMap((side) => {
    const person = leads[side] && people.get(leads[side]);
    return person && !person.active ? [t(`leads.gone.${side}`, { name: person.name })] : [];
  });
  if (said.length === 0) return null;
  return (
    <Notice tone="warning" title={said.join(' ')}>
      <p className="notice__title">{t(viewer.canAdminister ? 'leads.nameInSettings' : 'leads.successor')}</p>
    </Notice>
  );
}
