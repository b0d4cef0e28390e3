import { z } from 'zod';

const Report = z.object({
  accounts: z
    .array(z.object({ accountId: z.string().min(1).max(128), updatedAt: z.iso.datetime({ offset: true }) }))
    .min(1)
    .max(90),
});

/** What became of an account since then: `updated` when what an app read of it may be wrong by now. */
export type AccountStatusSince = (accountId: string, since: Date) => 'active' | 'updated' | 'closed';

/** Atlassian's two account ids for trying this out. */
const TEST_ACCOUNTS = new Map<string, 'active' | 'closed'>([
  ['5be24ad8b1653240376955d2', 'active'],
  ['5be24ba3f91c106033269289', 'closed'],
]);

/** Says of which of the reported accounts the app has to erase, or to read again, what it holds. */
export function reportAccounts(body: unknown, statusSince: AccountStatusSince): Response {
  const report = Report.safeParse(body);
  if (!report.success) {
    const errorMessage = z.prettifyError(report.error);
    return Response.json({ errorType: 'BAD_REQUEST', errorMessage }, { status: 400 });
  }
  const accounts = report.data.accounts
    .map(({ accountId, updatedAt }) => ({
      accountId,
      status: TEST_ACCOUNTS.get(accountId) ?? statusSince(accountId, new Date(updatedAt)),
    }))
    .filter(({ status }) => status !== 'active');
  return accounts.length === 0 ? new Response(null, { status: 204 }) : Response.json({ accounts });
}
