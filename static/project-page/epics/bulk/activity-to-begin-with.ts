import { postCodeActivities, type PostCodeActivity } from '../../../../src/domain/activity';
import type { EpicRow } from '../../../shared/epic/epic-row';

/** What most of them have nobody for. */
export function activityToBeginWith(rows: readonly EpicRow[]): PostCodeActivity {
  const gaps = (activity: PostCodeActivity) =>
    rows.filter(({ verdict }) => verdict.activities[activity].status === 'open').length;
  return postCodeActivities.reduce((most, activity) => (gaps(activity) > gaps(most) ? activity : most));
}
