import { AppError } from './app-error';
import type { Ports } from './ports/operation-ports';

/** As the caller: whoever may call one operation may call any, from wherever. */
export async function requireSiteAdministrator({ access }: Pick<Ports, 'access'>): Promise<void> {
  if (!(await access.administersSite())) throw new AppError('FORBIDDEN', { reason: 'notSiteAdministrator' });
}
