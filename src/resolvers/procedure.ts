import * as z from 'zod/mini';
import {
  accountIdSchema,
  type Failure,
  type Input,
  inputs,
  type Operation,
  type Output,
  type Result,
} from '../contract';
import { ports } from '../composition-root';
import { AppError, ConsentRequired } from '../usecases/app-error';
import type { Caller } from '../usecases/ports/caller';
import type { Ports } from '../usecases/ports/operation-ports';
import { logFailure } from '../failure-log';

export type Run<K extends Operation> = (ports: Ports, caller: Caller, input: Input<K>) => Promise<Output<K>>;
type Request = { payload: unknown; context: Record<string, unknown> };

const schemas: { [K in Operation]: z.ZodMiniType<Input<K>> } = inputs;
const callerSchema = z.object({ accountId: accountIdSchema, siteUrl: z.optional(z.string()) });

/** The only way to make a resolver: parses, names the caller, runs, and turns every failure into a `Result`. */
export const procedure =
  <K extends Operation>(operation: K, run: Run<K>) =>
  async ({ payload, context }: Request): Promise<Result<Output<K>>> => {
    try {
      const caller = callerOf(context);
      const input = z.safeParse(schemas[operation], payload);
      if (!input.success) return failed({ code: 'BAD_INPUT', params: badFields(input.error) });
      return { ok: true, value: await run(ports, caller, input.data) };
    } catch (cause) {
      // The one thing that has to cross: the platform answers it by asking the person for consent.
      if (cause instanceof ConsentRequired) throw cause.cause;
      return failed(failureOf(operation, cause));
    }
  };

const failed = (error: Failure): { ok: false; error: Failure } => ({ ok: false, error });

/** From what the platform says of the invocation, never from the payload. */
function callerOf(context: Record<string, unknown>): Caller {
  const caller = callerSchema.safeParse(context);
  if (!caller.success) throw new AppError('FORBIDDEN', { reason: 'anonymous' });
  return { accountId: caller.data.accountId, siteUrl: caller.data.siteUrl };
}

const badFields = ({ issues }: z.core.$ZodError): Record<string, string> => ({
  field: issues.map(({ path }) => path.join('.')).join(', '),
});

function failureOf(operation: Operation, cause: unknown): Failure {
  if (!(cause instanceof AppError)) {
    logFailure(operation, cause);
    return { code: 'INTERNAL' };
  }
  if (cause.code === 'JIRA_FAILED') logFailure(operation, cause);
  const { code, params, current } = cause;
  return {
    code,
    ...(Object.keys(params).length > 0 && { params }),
    ...(current !== undefined && { current }),
  };
}
