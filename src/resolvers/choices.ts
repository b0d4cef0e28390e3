import { chooseDigest } from '../usecases/choose-digest';
import { hideWarning } from '../usecases/hide-warning';
import { readDigest } from '../usecases/read-digest';
import { readHidden } from '../usecases/read-hidden';
import { procedure } from './procedure';

export const choices = {
  readDigest: procedure('readDigest', readDigest),
  chooseDigest: procedure('chooseDigest', chooseDigest),
  readHidden: procedure('readHidden', readHidden),
  hideWarning: procedure('hideWarning', hideWarning),
};
