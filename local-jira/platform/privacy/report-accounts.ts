import { z } from 'zod';

const Report = z.object({
  accounts: z
    .array(z.object({ accountId: z.string(), updatedAt: z.iso.datetime() }))
    .min(1)
    .max(90),
});

export type AccountStatus = 'active' | 'closed';

/** Atlassian's two account ids for trying this out. */
const TEST_ACCOUNTS = new Map<string, AccountStatus>([
  ['5be24ad8b1653240376955d2', 'active'],
  ['5be24ba3f91c106033269289', 'closed'],
]);

/** Says which of the reported accounts were closed, so that the app erases what it holds of them. */
export async function reportAccounts(
  body: unknown,
  statusOf: (accountId: string) => Promise<AccountStatus>,
): Promise<Response> {
  const report = Report.safeParse(body);
  if (!report.success) return Response.json({ message: z.prettifyError(report.error) }, { status: 400 });
  const accounts = [];
  for (const { accountId } of report.data.accounts) {
    const status = TEST_ACCOUNTS.get(accountId) ?? (await statusOf(accountId));
    if (status === 'closed') accounts.push({ accountId, status });
  }
  return accounts.length === 0 ? new Response(null, { status: 204 }) : Response.json({ accounts });
}
