import { answerApplies } from '../usecases/answer-applies';
import { answerShipsNothing } from '../usecases/answer-ships-nothing';
import { clearSuggestion } from '../usecases/clear-suggestion';
import { closeWithoutResult } from '../usecases/close-without-result';
import { decideEpic, decideEpics } from '../usecases/decide-epic';
import { expectResult } from '../usecases/expect-result';
import { letPass } from '../usecases/let-pass';
import { nameOwner, nameOwners } from '../usecases/name-owner';
import { openEpic } from '../usecases/open-epic';
import { recordResult } from '../usecases/record-result';
import { reopenWork } from '../usecases/reopen-work';
import { respondAsOwner } from '../usecases/respond-as-owner';
import { snoozeWarning, snoozeWarnings } from '../usecases/snooze-warning';
import { suggestOwner } from '../usecases/suggest-owner';
import { suggestShipsNothing } from '../usecases/suggest-ships-nothing';
import { trackEpics } from '../usecases/track-epics';
import { procedure } from './procedure';

export const epics = {
  openEpic: procedure('openEpic', openEpic),
  decideEpic: procedure('decideEpic', decideEpic),
  decideEpics: procedure('decideEpics', decideEpics),
  answerApplies: procedure('answerApplies', answerApplies),
  nameOwner: procedure('nameOwner', nameOwner),
  nameOwners: procedure('nameOwners', nameOwners),
  trackEpics: procedure('trackEpics', trackEpics),
  answerShipsNothing: procedure('answerShipsNothing', answerShipsNothing),
  suggestShipsNothing: procedure('suggestShipsNothing', suggestShipsNothing),
  letPass: procedure('letPass', letPass),
  suggestOwner: procedure('suggestOwner', suggestOwner),
  clearSuggestion: procedure('clearSuggestion', clearSuggestion),
  respondAsOwner: procedure('respondAsOwner', respondAsOwner),
  expectResult: procedure('expectResult', expectResult),
  recordResult: procedure('recordResult', recordResult),
  closeWithoutResult: procedure('closeWithoutResult', closeWithoutResult),
  reopenWork: procedure('reopenWork', reopenWork),
  snoozeWarning: procedure('snoozeWarning', snoozeWarning),
  snoozeWarnings: procedure('snoozeWarnings', snoozeWarnings),
};
