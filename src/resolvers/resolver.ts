import { makeResolver } from '@forge/resolver';
import type { Operations } from '../contract';
import { agreement } from './agreement';
import { epics } from './epics';

export const resolver = makeResolver<Operations>({ ...agreement, ...epics });
