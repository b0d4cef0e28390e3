import { z } from 'zod';
import { type Expression, readExpression } from '../expression/expression';
import { ExpressionError } from '../expression/value';

const Text = z.union([z.string(), z.strictObject({ i18n: z.string() })]);
type Text = z.infer<typeof Text>;
const Resource = z.strictObject({ resource: z.string() });
const projectTypes = ['company-managed', 'team-managed'] as const;

// Strict: a function, or a message that is an expression, would have to be run.
const Module = z.strictObject({
  key: z.string(),
  name: Text,
  description: Text,
  expression: z.string(),
  errorMessage: Text.optional(),
  projectTypes: z.array(z.enum(projectTypes)).default(['company-managed']),
  configurationDescription: z.strictObject({ expression: z.string() }).optional(),
  create: Resource.optional(),
  edit: Resource.optional(),
});

/** A validator that the app offers to workflows. */
export type ValidatorModule = {
  key: string;
  name: string;
  description: string;
  errorMessage: string;
  expression: Expression;
  /** What a configuration asks for, in a sentence. */
  summary: Expression | undefined;
  projectTypes: readonly (typeof projectTypes)[number][];
  create: string | null;
  edit: string | null;
};

/** What a validator's expression can name. Jira has more, this site nothing that the app doesn't use. */
export const validatorVariables = ['issue', 'user', 'project', 'config'] as const;

/** The manifest's `jira:workflowValidator` modules; an expression that this site can't read is refused here. */
export const validatorModules = (modules: unknown, textOf: (text: Text) => string): ValidatorModule[] =>
  z
    .array(Module)
    .parse(modules)
    .map(({ expression, configurationDescription: summary, create, edit, ...module }) => {
      const read = (source: string, variables: readonly string[]) =>
        expressionOf(module.key, source, variables);
      return {
        ...module,
        name: textOf(module.name),
        description: textOf(module.description),
        errorMessage: module.errorMessage === undefined ? 'A validator failed.' : textOf(module.errorMessage),
        expression: read(expression, validatorVariables),
        summary: summary && read(summary.expression, ['config']),
        create: create?.resource ?? null,
        edit: edit?.resource ?? null,
      };
    });

function expressionOf(key: string, source: string, variables: readonly string[]): Expression {
  try {
    return readExpression(source, variables);
  } catch (cause) {
    if (!(cause instanceof ExpressionError)) throw cause;
    throw new Error(`The workflow validator ${key}: ${cause.message}`, { cause });
  }
}
