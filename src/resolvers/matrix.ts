import { addActivity } from '../usecases/add-activity';
import { addRole } from '../usecases/add-role';
import { chooseStart } from '../usecases/choose-start';
import { copyAgreement } from '../usecases/copy-agreement';
import { importAnswers } from '../usecases/import-answers';
import { moveActivity } from '../usecases/move-activity';
import { removeRole } from '../usecases/remove-role';
import { renameActivity } from '../usecases/rename-activity';
import { renameRole } from '../usecases/rename-role';
import { setInvolved } from '../usecases/set-involved';
import { setNote } from '../usecases/set-note';
import { setRoleMembers } from '../usecases/set-role-members';
import { showAnswers } from '../usecases/show-answers';
import { procedure } from './procedure';

export const matrix = {
  chooseStart: procedure('chooseStart', chooseStart),
  copyAgreement: procedure('copyAgreement', copyAgreement),
  showAnswers: procedure('showAnswers', showAnswers),
  addActivity: procedure('addActivity', addActivity),
  renameActivity: procedure('renameActivity', renameActivity),
  moveActivity: procedure('moveActivity', moveActivity),
  setNote: procedure('setNote', setNote),
  setInvolved: procedure('setInvolved', setInvolved),
  importAnswers: procedure('importAnswers', importAnswers),
  addRole: procedure('addRole', addRole),
  renameRole: procedure('renameRole', renameRole),
  setRoleMembers: procedure('setRoleMembers', setRoleMembers),
  removeRole: procedure('removeRole', removeRole),
};
