import { useQuery } from '@tanstack/react-query';
import { PersonName } from '../../../shared/people/person-name';
import { RichText } from '../../../shared/texts/rich-text';
import { t } from '../../../shared/texts/text';
import { CopyLink } from '../../../shared/ui/copy-link';
import { usePageContext } from '../../frame/page-context';
import type { ProjectAgreement } from '../../frame/project-gate';
import { useMatrixLink } from '../../frame/use-matrix-link';
import { projectLeadQuery } from './project-lead-query';

/** For those who can't name the leads: who can, and a link for them. */
export function WhomToAsk({ view, isOnlyWay }: { view: ProjectAgreement; isOnlyWay: boolean }) {
  const link = useMatrixLink(view);
  const { accountId, extension } = usePageContext();
  const { data: lead } = useQuery(projectLeadQuery(extension.project.id));
  return (
    <div className="whom-to-ask">
      <p>
        {lead && lead !== accountId ? (
          <RichText
            text={isOnlyWay ? 'noLeads.askLead' : 'noLeads.orAskLead'}
            parts={{ lead: <PersonName accountId={lead} /> }}
          />
        ) : (
          t(isOnlyWay ? 'noLeads.ask' : 'noLeads.orAsk')
        )}
      </p>
      <CopyLink url={link} label={t('noLeads.link')} />
    </div>
  );
}
