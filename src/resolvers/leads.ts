import { addAgreement } from '../usecases/add-agreement';
import { enterAbsence } from '../usecases/enter-absence';
import { nameLeads } from '../usecases/name-leads';
import { nominate } from '../usecases/nominate';
import { redefineAgreement } from '../usecases/redefine-agreement';
import { removeAbsence } from '../usecases/remove-absence';
import { removeAgreement } from '../usecases/remove-agreement';
import { stepDown } from '../usecases/step-down';
import { withdrawNomination } from '../usecases/withdraw-nomination';
import { procedure } from './procedure';

export const leads = {
  nameLeads: procedure('nameLeads', nameLeads),
  stepDown: procedure('stepDown', stepDown),
  nominate: procedure('nominate', nominate),
  withdrawNomination: procedure('withdrawNomination', withdrawNomination),
  addAgreement: procedure('addAgreement', addAgreement),
  changeAgreement: procedure('changeAgreement', redefineAgreement),
  removeAgreement: procedure('removeAgreement', removeAgreement),
  enterAbsence: procedure('enterAbsence', enterAbsence),
  removeAbsence: procedure('removeAbsence', removeAbsence),
};
