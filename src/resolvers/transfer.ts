import { exportProject } from '../usecases/export-project';
import { importAgreement } from '../usecases/import-agreement';
import { procedure } from './procedure';

export const transfer = {
  exportProject: procedure('exportProject', exportProject),
  importAgreement: procedure('importAgreement', importAgreement),
};
