import { readHealth } from '../usecases/read-health';
import { repairIndex } from '../usecases/repair-index';
import { procedure } from './procedure';

export const indexHealth = {
  readHealth: procedure('readHealth', readHealth),
  repairIndex: procedure('repairIndex', repairIndex),
};
