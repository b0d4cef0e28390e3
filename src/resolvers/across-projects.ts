import { readMine } from '../usecases/read-mine';
import { readPortfolio } from '../usecases/read-portfolio';
import { procedure } from './procedure';

export const acrossProjects = {
  readMine: procedure('readMine', readMine),
  readPortfolio: procedure('readPortfolio', readPortfolio),
};
