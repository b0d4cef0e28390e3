import { useQuery } from '@tanstack/react-query';
import { epicCountQuery, epicsJqlQuery } from '../../../shared/epic/epics-query';
import { t } from '../../../shared/texts/text';
import type { ProjectAgreement } from '../../frame/project-gate';

/** Whom no message can reach is told so: Jira's own notification needs an issue that its reader may see. */
export function NoCarrier({ view: { project, agreement } }: { view: ProjectAgreement }) {
  const isByEpic = agreement.terms.settings.anchorIssueId === null;
  const { data: jql } = useQuery({ ...epicsJqlQuery(project.id), enabled: isByEpic });
  const { data: count } = useQuery({
    ...epicCountQuery(project.id, jql ?? ''),
    enabled: isByEpic && typeof jql === 'string',
  });
  const isSeen = !isByEpic || jql === undefined || (jql !== null && count !== 0);
  return isSeen ? null : <p className="setting__why">{t('digestSetting.noCarrier')}</p>;
}
