import { postCodeActivities } from '../../../../src/domain/activity';
import { t } from '../../../shared/texts/text';
import { RetryNotice } from '../../../shared/ui/retry-notice';
import { ActivityMark } from '../../ui/activity-mark';
import { PersonRow } from './person-row';
import type { Team } from './use-team';
import './team.css';

/** Who owns how much in the agreements that the reader leads. */
export function TeamSection({ team }: { team: Team }) {
  const { agreements, people, isDone, error, retry } = team;
  if (agreements.length === 0) return null;
  const most = Math.max(
    1,
    ...(people ?? []).flatMap(({ of }) => postCodeActivities.map((activity) => of[activity].owned)),
  );
  return (
    <section className="mine-section" aria-labelledby="team" aria-busy={!isDone}>
      <h2 className="mine-section__title" id="team">
        {t('mine.team.title')}
      </h2>
      {error && <RetryNotice error={error} onRetry={retry} />}
      {people?.length === 0 && isDone && <p className="mine-section__none">{t('mine.team.none')}</p>}
      {people && people.length > 0 && (
        <table className="team">
          <thead>
            <tr>
              <th scope="col">{t('mine.team.person')}</th>
              {postCodeActivities.map((activity) => (
                <th key={activity} scope="col">
                  <ActivityMark activity={activity} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <PersonRow key={person.accountId} person={person} most={most} agreements={agreements} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
