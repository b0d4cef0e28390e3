import * as z from 'zod/mini';
import { refused } from '../../locales/untranslated.json';
import { ports } from '../composition-root';
import { accountIdSchema, type PostCodeOwners, postCodeOwnersInput } from '../contract';
import { logFailure } from '../failure-log';
import { AppError, ConsentRequired } from '../usecases/app-error';
import { readPostCodeOwners } from '../usecases/read-post-code-owners';

/** Stops the rule, and its owner reads the message. */
type UsageErrors = { errors: { message: string }[] };

const contextSchema = z.object({ principal: z.object({ accountId: accountIdSchema }) });

/**
 * The action of Automation and Rovo. What it may see is the principal's alone: whatever else stands in the payload may
 * come from anybody.
 * https://developer.atlassian.com/platform/forge/manifest-reference/modules/automation-action/#communicating-errors
 */
export async function ownersOfEpic(
  payload: unknown,
  context: unknown,
): Promise<PostCodeOwners | UsageErrors> {
  if (!contextSchema.safeParse(context).success) return failed(refused.FORBIDDEN);
  const input = postCodeOwnersInput.safeParse(payload);
  if (!input.success) return failed(refused.BAD_INPUT);
  try {
    return await readPostCodeOwners(ports, input.data.issueKey);
  } catch (cause) {
    return failed(messageOf(cause));
  }
}

const failed = (message: string): UsageErrors => ({ errors: [{ message }] });

function messageOf(cause: unknown): string {
  if (cause instanceof ConsentRequired) return refused.consent;
  if (!(cause instanceof AppError)) {
    logFailure('ownersOfEpic', cause);
    return refused.INTERNAL;
  }
  // Nobody learns whether what they may not see exists.
  if (cause.code === 'NOT_FOUND' || cause.code === 'FORBIDDEN') return refused.NOT_FOUND;
  if (cause.code === 'JIRA_FAILED') logFailure('ownersOfEpic', cause);
  return cause.code === 'JIRA_BUSY' ? refused.JIRA_BUSY : refused.JIRA_FAILED;
}
