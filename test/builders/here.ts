import type { Here } from '../../static/project-page/import/matching/here';
import { ana, ben } from './answers';
import { activityId, roleId } from './ids';

/** Ana and Ben's agreement in English: three lines, three roles, one of them with the name of a line. */
export const aHere = (parts: Partial<Here> = {}): Here => ({
  activities: [
    { id: activityId('rollout'), group: 'afterCode', name: 'Staged rollout' },
    { id: activityId('spec'), group: 'whyWhat', name: 'Spec (PRD) to final' },
    { id: activityId('own-1'), group: 'howTeam', name: 'Design & research' },
  ],
  groups: {
    afterCode: 'After the code',
    whyWhat: 'Why & what',
    handOver: 'Hand-over',
    howTeam: 'How & team',
  },
  roles: [
    { id: roleId('engineers'), name: 'Engineers' },
    { id: roleId('data-science'), name: 'Data science' },
    { id: roleId('role-1'), name: 'Design & research' },
  ],
  leads: { product: ana, engineering: ben },
  positions: { product: 'Product lead', engineering: 'Engineering lead' },
  soleSide: null,
  notNeeded: 'Not needed',
  ...parts,
});
