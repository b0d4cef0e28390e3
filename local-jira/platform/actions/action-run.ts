import { z } from 'zod';
import type { ActionDefinition } from '../../app/manifest';
import { FunctionFailure } from '../runtime/function-failure';
import { invalidInputs, outputProblems } from './action-values';

/** What came of it, as a rule's audit log would tell. */
export type ActionRun =
  { outcome: 'done'; outputs: Record<string, unknown> } | { outcome: 'failed'; messages: string[] };

/** Rovo's model sends what it thinks fits: nobody checks it against the manifest. */
export type ActionCall = { from: 'automation' | 'rovo'; inputs: Record<string, unknown> };

const failed = (...messages: string[]): ActionRun => ({ outcome: 'failed', messages });

const UsageErrors = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) });
const Outputs = z.record(z.string(), z.unknown());

export async function runAction(
  action: ActionDefinition,
  { from, inputs }: ActionCall,
  run: () => Promise<unknown>,
): Promise<ActionRun> {
  const invalid = from === 'automation' ? Object.values(invalidInputs(action, inputs)) : [];
  if (invalid.length > 0) return failed(...invalid);
  try {
    return runOf(action, await run());
  } catch (cause) {
    // The function's own words stay in the log.
    if (cause instanceof FunctionFailure) return failed(`${action.name} could not be run.`);
    throw cause;
  }
}

function runOf(action: ActionDefinition, result: unknown): ActionRun {
  const usage = UsageErrors.safeParse(result);
  if (usage.success) return failed(...usage.data.errors.map(({ message }) => message));
  const outputs = Outputs.safeParse(result ?? {});
  if (!outputs.success) return failed(`${action.name} returned no object.`);
  const problems = outputProblems(action, outputs.data);
  return problems.length > 0 ? failed(...problems) : { outcome: 'done', outputs: outputs.data };
}
