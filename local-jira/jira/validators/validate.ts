import type { Call } from '../call';
import { ExpressionError, type Value } from '../expression/value';
import { JiraError } from '../jira-error';
import type { AppValidator, Issue, Transition } from '../world';
import { validatorContext } from './validator-context';
import type { ValidatorModule } from './validator-module';

/** Throws what the validators of the transition have against the issue as it would become. */
export function requireValid(call: Call, issue: Issue, { validators = [] }: Transition): void {
  const messages = validators.flatMap((validator) => refusal(call, issue, validator) ?? []);
  if (messages.length > 0) throw new JiraError(400, messages);
}

function refusal(call: Call, issue: Issue, { moduleKey, config }: AppValidator): string | null {
  const module = call.validatorModules.find(({ key }) => key === moduleKey);
  // As in Jira: what can't be asked any more does not let anybody pass.
  if (!module) return 'A validator of an app that is not installed failed.';
  const result = resultOf(module, call, issue, config);
  if (result === true) return null;
  return typeof result === 'string' ? result : module.errorMessage;
}

function resultOf(module: ValidatorModule, call: Call, issue: Issue, config: string | null): Value {
  try {
    return module.expression(validatorContext(call, issue, config));
  } catch (cause) {
    if (!(cause instanceof ExpressionError)) throw cause;
    console.error(`The expression of ${module.key} failed for ${issue.key}: ${cause.message}`);
    return false;
  }
}
