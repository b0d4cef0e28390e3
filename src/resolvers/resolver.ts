import { makeResolver } from '@forge/resolver';
import type { Operations } from '../contract';
import { acrossProjects } from './across-projects';
import { agreement } from './agreement';
import { choices } from './choices';
import { epics } from './epics';
import { indexHealth } from './index-health';
import { leads } from './leads';
import { matrix } from './matrix';
import { site } from './site';
import { terms } from './terms';
import { transfer } from './transfer';

export const resolver = makeResolver<Operations>({
  ...acrossProjects,
  ...agreement,
  ...choices,
  ...epics,
  ...indexHealth,
  ...leads,
  ...matrix,
  ...site,
  ...terms,
  ...transfer,
});
