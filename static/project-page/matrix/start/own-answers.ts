import type { ActivityView, AgreementView } from '../../../../src/contract';
import type { Answer } from '../../../../src/domain/owner';

type OwnAnswer = { activity: ActivityView; answer: Answer };

/** What would come along: the viewer's own answers, but for people, who stay where they are. */
export const ownAnswers = ({ activities }: Pick<AgreementView, 'activities'>): OwnAnswer[] =>
  activities.flatMap((activity) => {
    const { mine } = activity;
    return mine && mine.kind !== 'person' ? [{ activity, answer: mine }] : [];
  });
