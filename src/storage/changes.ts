import type { Changes } from '../usecases/ports/changes';
import { pageOfChanges, pageOfEpic } from './change-records';
import { addImported } from './imported-changes';
import { knownAmong } from './known-changes';

export const changes: Changes = { page: pageOfChanges, pageOfEpic, addImported, knownAmong };
