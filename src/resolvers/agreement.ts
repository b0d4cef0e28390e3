import { answerActivities } from '../usecases/answer-activities';
import { openProject } from '../usecases/open-project';
import { readHistory } from '../usecases/read-history';
import { startTracking } from '../usecases/start-tracking';
import { procedure } from './procedure';

export const agreement = {
  openProject: procedure('openProject', openProject),
  answerActivities: procedure('answerActivities', answerActivities),
  startTracking: procedure('startTracking', startTracking),
  readHistory: procedure('readHistory', readHistory),
};
