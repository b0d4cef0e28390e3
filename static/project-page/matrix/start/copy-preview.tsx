import { useQuery } from '@tanstack/react-query';
import type { MyAgreement } from '../../../../src/contract';
import { ownerText } from '../../../shared/owners/owner-text';
import type { People } from '../../../shared/people/person';
import { t, tCount } from '../../../shared/texts/text';
import { RetryNotice } from '../../../shared/ui/retry-notice';
import { activityName } from '../../activity-name';
import { projectViewQuery } from '../../frame/project-view-query';
import { ownAnswers } from './own-answers';
import './copy-preview.css';

const nobody: People = new Map();

/** The answers that would be given here, in the words of where they were given. */
export function CopyPreview({ source: { id, project } }: { source: MyAgreement }) {
  const { data, error, refetch } = useQuery(projectViewQuery(project.id));
  const agreement = data?.agreements.find((one) => one.id === id);
  if (error && !data) return <RetryNotice error={error} onRetry={() => void refetch()} />;
  if (!agreement) return <p role="status">{t('frame.loading')}</p>;
  const answers = ownAnswers(agreement);
  // The leads are others here: only their positions come along.
  const context = {
    leads: { product: null, engineering: null },
    roles: agreement.roles,
    people: nobody,
    viewer: null,
  };
  return (
    <section className="copy-preview">
      <h3 className="copy-preview__title">
        {answers.length > 0 ? tCount('start.answers', answers.length) : t('start.noAnswers')}
      </h3>
      {answers.length > 0 && (
        <dl className="copy-preview__answers">
          {answers.map(({ activity, answer }) => (
            <div key={activity.id} className="copy-preview__answer">
              <dt>{activityName(activity)}</dt>
              <dd>{ownerText(answer, context)}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="copy-preview__rest">{t('start.copyRest')}</p>
    </section>
  );
}
