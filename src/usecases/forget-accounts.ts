import { agreementById } from '../domain/agreements';
import { vacateLead } from '../domain/forget-account';
import { formerUser } from '../domain/former-user';
import type { AccountId, AgreementId } from '../domain/ids';
import { projectOfAgreement } from './agreement-id';
import type { JobPorts } from './ports/job-ports';
import { projectionJobs } from './projection-jobs';

type ForgetPorts = Pick<JobPorts, 'accounts' | 'agreements' | 'jobs' | 'now'>;

/** People who closed their accounts are "former user" from now on, wherever they stood. It may stop and begin again. */
export async function forgetAccounts(
  ports: ForgetPorts,
  { accountIds }: { accountIds: readonly AccountId[] },
): Promise<void> {
  for (const accountId of accountIds) {
    for (const agreementId of await ports.accounts.agreementsOf(accountId)) {
      await forgetAccount(ports, accountId, agreementId);
    }
  }
}

async function forgetAccount(
  { accounts, agreements, jobs, now }: ForgetPorts,
  accountId: AccountId,
  agreementId: AgreementId,
): Promise<void> {
  const projectId = projectOfAgreement(agreementId);
  const at = now().toISOString();
  const agreement = agreementById(await agreements.findProject(projectId), agreementId);
  if (agreement) {
    await agreements.change(agreementId, { actor: formerUser, at }, (current) =>
      vacateLead(current ?? agreement, accountId),
    );
  }
  // It waits for this one; once the account is erased nothing would tell a run that begins again where it stood.
  await jobs.push({ kind: 'repairProject', projectId });
  const issueIds = await accounts.erase(accountId, agreementId);
  await jobs.push(...projectionJobs(issueIds));
}
