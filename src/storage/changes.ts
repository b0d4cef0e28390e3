import type { Changes } from '../usecases/ports';
import { pageOfChanges } from './change-records';
import { addImported } from './imported-changes';

export const changes: Changes = { page: pageOfChanges, addImported };
