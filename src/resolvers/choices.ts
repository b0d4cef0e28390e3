import { chooseDigest } from '../usecases/choose-digest';
import { hideWarning } from '../usecases/hide-warning';
import { readDigest } from '../usecases/read-digest';
import { procedure } from './procedure';

export const choices = {
  readDigest: procedure('readDigest', readDigest),
  chooseDigest: procedure('chooseDigest', chooseDigest),
  hideWarning: procedure('hideWarning', hideWarning),
};
