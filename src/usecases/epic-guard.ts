import type { PostCodeActivity } from '../domain/activity';
import {
  type Refusal,
  refusesToDecide,
  refusesToReport,
  refusesToSuggest,
  workersOf,
} from '../domain/epic-permissions';
import { isExpected } from '../domain/missing-result';
import type { Side } from '../domain/side';
import { AppError } from './app-error';
import { type EpicScene, epicView } from './epic-scene';

/** Only leads decide, and only where the app says something at all (product.md §3, §5). */
export function requireDecider(scene: EpicScene): Side {
  const { side } = scene.viewer;
  allow(refusesToDecide(side));
  if (!side) throw new AppError('FORBIDDEN', { reason: 'notLead' });
  requireTracked(scene);
  return side;
}

export function requireSuggester(scene: EpicScene): void {
  allow(refusesToSuggest(scene.viewer));
  requireTracked(scene);
}

/** Leads, and who does the work, report on what is open. */
export function requireReporter(scene: EpicScene, activity: PostCodeActivity): void {
  requireOpen(scene, activity);
  const { verdict, terms, today, viewer } = scene;
  allow(refusesToReport(viewer, workersOf(verdict.activities[activity], terms, today)));
}

/** There is work that can have a result; the caller saw some. */
export function requireExpected(scene: EpicScene, activity: PostCodeActivity): void {
  if (!isExpected(scene.verdict.activities[activity])) throw outdated(scene);
}

/** The owner of closed work is frozen. */
export function requireOpen(scene: EpicScene, activity: PostCodeActivity): void {
  requireTracked(scene);
  if (scene.verdict.activities[activity].status === 'closed') {
    throw new AppError('CLOSED', { activity }, { current: epicView(scene) });
  }
}

/** Somebody changed what the caller saw; with it goes what stands now. */
export const outdated = (scene: EpicScene): AppError =>
  new AppError('CONFLICT', {}, { current: epicView(scene) });

export function allow(reason: Refusal | null): void {
  if (reason) throw new AppError('FORBIDDEN', { reason });
}

export function requireTracked({ verdict }: EpicScene): void {
  if (verdict.state === 'notTracked') throw new AppError('NOT_TRACKED');
}
