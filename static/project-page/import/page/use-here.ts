import { activityName } from '../../activity-name';
import type { ProjectAgreement } from '../../frame/project-gate';
import { roleText } from '../../../shared/owners/owner-text';
import { t } from '../../../shared/texts/text';
import type { Here } from '../matching/here';
import type { OwnWords } from '../reading/reading';

/** The agreement in the words that its reader sees. */
export const hereOf = ({ agreement }: Pick<ProjectAgreement, 'agreement'>): Here => ({
  activities: agreement.activities.map((activity) => ({
    id: activity.id,
    group: activity.group,
    name: activityName(activity),
  })),
  groups: {
    afterCode: t('group.afterCode'),
    whyWhat: t('group.whyWhat'),
    handOver: t('group.handOver'),
    howTeam: t('group.howTeam'),
  },
  roles: agreement.roles
    .filter(({ retired }) => !retired)
    .map(({ id }) => ({ id, name: roleText(id, agreement.roles) })),
  leads: agreement.leads,
  positions: { product: t('lead.product'), engineering: t('lead.engineering') },
  soleSide: agreement.soleSide,
  notNeeded: t('owner.notNeeded'),
});

/** The heads of an exported sheet. */
export const ownWords = (): OwnWords => ({
  R: t('raci.responsible'),
  A: t('raci.accountable'),
  C: t('involved.consulted'),
  I: t('involved.informed'),
  activity: t('raci.activity'),
  group: t('raci.group'),
});
