import { answerApplies } from '../usecases/answer-applies';
import { decideEpic } from '../usecases/decide-epic';
import { nameOwner } from '../usecases/name-owner';
import { openEpic } from '../usecases/open-epic';
import { procedure } from './procedure';

export const epics = {
  openEpic: procedure('openEpic', openEpic),
  decideEpic: procedure('decideEpic', decideEpic),
  answerApplies: procedure('answerApplies', answerApplies),
  nameOwner: procedure('nameOwner', nameOwner),
};
