import { accountOf, type PersonName } from '../people';
import type { Day, Known } from './deed';

const productLead = { kind: 'lead', side: 'product' };
const engineeringLead = { kind: 'lead', side: 'engineering' };
const engineers = { kind: 'role', roleId: 'engineers' };
const dataScience = { kind: 'role', roleId: 'data-science' };

/** How Jo and Ben came to agree: they differed about the rollout, and one line still waits for her. */
export function searchAgreement({ agreementId, day }: Known): Day[] {
  const says = (by: PersonName, answers: Record<string, object>) => ({
    by,
    operation: 'answerActivities',
    payload: {
      agreementId,
      answers: Object.entries(answers).map(([activityId, answer]) => ({ activityId, answer })),
    },
  });
  const members = (by: PersonName, roleId: string, names: PersonName[]) => ({
    by,
    operation: 'setRoleMembers',
    payload: { agreementId, roleId, members: names.map(accountOf), seen: [] },
  });
  return [
    {
      ago: 38,
      deeds: [
        {
          by: 'gita',
          operation: 'nameLeads',
          payload: { agreementId, product: accountOf('jo'), engineering: accountOf('ben') },
        },
      ],
    },
    {
      ago: 37,
      deeds: [
        says('jo', { rollout: engineers, experiment: dataScience, feedback: productLead }),
        members('jo', 'data-science', ['farah']),
        says('ben', { rollout: engineeringLead, experiment: dataScience, feedback: productLead }),
        members('ben', 'engineers', ['chen', 'gus']),
      ],
    },
    {
      ago: 36,
      deeds: [
        says('ben', { rollout: engineers }),
        says('jo', { 'roadmap-ranking': productLead, 'incidents-inbound': engineeringLead }),
        says('ben', { 'roadmap-ranking': productLead, 'incidents-inbound': engineeringLead }),
      ],
    },
    { ago: 34, deeds: [{ by: 'jo', operation: 'startTracking', payload: { agreementId } }] },
    {
      ago: 6,
      deeds: [
        says('ben', { 'capacity-split': engineeringLead }),
        {
          by: 'farah',
          operation: 'enterAbsence',
          payload: { agreementId, accountId: accountOf('farah'), from: day(20), to: day(34), cover: null },
        },
        { by: 'jo', operation: 'chooseDigest', payload: { agreementId, rhythm: 'weekly' } },
      ],
    },
  ];
}
