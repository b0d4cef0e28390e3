import type { OwnershipProperty } from '../../src/contract';
import type { PostCodeActivity } from '../../src/domain/activity';
import type { Stage } from '../../src/domain/epic';
import type { IsoDate } from '../../src/domain/time';
import type { IndexedEpic } from '../../static/global-page/mine/index-search';
import { agreementId, projectId } from './ids';

type Activity = Omit<OwnershipProperty['rollout'], 'ok'>;

type Parts = Partial<Record<PostCodeActivity, Activity>> &
  Partial<Pick<OwnershipProperty, 'gaps' | 'severity'>> & {
    key?: string;
    leads?: OwnershipProperty['leads'];
    agreement?: string;
    dueDate?: IsoDate;
    stage?: Stage;
  };

const indexed = (activity: Activity = { state: 'notNeeded' }) => ({ ...activity, ok: true });

/** An epic in progress whose index says that nothing is needed, but for what is named. */
export const anIndexedEpic = ({ key = 'SHOP-1', ...parts }: Parts = {}): IndexedEpic => ({
  key,
  summary: `Epic ${key}`,
  project: { id: projectId('10000'), key: 'SHOP', name: 'Shop' },
  stage: parts.stage ?? 'inProgress',
  dueDate: parts.dueDate ?? null,
  index: {
    v: 1,
    state: 'owned',
    gaps: parts.gaps ?? 0,
    severity: parts.severity ?? 'none',
    ok: true,
    letPass: null,
    rollout: indexed(parts.rollout),
    experiment: indexed(parts.experiment),
    feedback: indexed(parts.feedback),
    basis: 'basis',
    agreementId: agreementId(parts.agreement ?? '10000:0'),
    leads: parts.leads ?? {},
    waits: {},
    trackedSince: null,
  },
});
