import { privacy } from '@forge/api';
import { accountIdSchema } from '../contract';
import { AppError } from '../usecases/app-error';
import type { PersonalData } from '../usecases/ports/personal-data';

/** https://developer.atlassian.com/platform/forge/user-privacy-guidelines: nothing but ids is stored, so none is out of date. */
export const report: PersonalData['report'] = async (accounts) => {
  const updates = await privacy
    .reportPersonalData(accounts.map(({ accountId, since }) => ({ accountId, updatedAt: since })))
    .catch((cause: unknown) => {
      // It rejects with the answer itself.
      throw new AppError('JIRA_FAILED', {}, { cause });
    });
  return updates
    .filter(({ status }) => status === 'closed')
    .map(({ accountId }) => accountIdSchema.parse(accountId));
};
