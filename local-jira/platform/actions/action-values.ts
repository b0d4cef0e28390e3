import type { ActionDefinition } from '../../app/manifest';

type Values = Record<string, unknown>;
type ValueType = ActionDefinition['inputs'][string]['type'];

const is: Record<ValueType, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  integer: (value) => Number.isInteger(value),
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
};

const isEmpty = (value: unknown) => value === undefined || value === null || value === '';

/** What Automation has against the inputs of a rule, by input. */
export function invalidInputs({ inputs }: ActionDefinition, given: Values): Record<string, string> {
  const undeclared = Object.keys(given).filter((name) => !(name in inputs));
  const declared = Object.entries(inputs).flatMap(([name, { type, required }]): [string, string][] => {
    if (isEmpty(given[name])) return required ? [[name, `${name} is required`]] : [];
    return is[type](given[name]) ? [] : [[name, `${name} is no ${type}`]];
  });
  return Object.fromEntries([
    ...undeclared.map((name): [string, string] => [name, `${name} is not declared`]),
    ...declared,
  ]);
}

/** Where an action's result is not what the manifest says of it. Smart values would be empty there. */
export function outputProblems({ outputs }: ActionDefinition, result: Values): string[] {
  const undeclared = Object.keys(result).filter((name) => !(name in outputs));
  return [
    ...undeclared.map((name) => `The output ${name} is not declared`),
    ...Object.entries(outputs).flatMap(([name, { type, nullable }]) => {
      const value = result[name] ?? null;
      if (value === null) return nullable ? [] : [`The output ${name} is not nullable`];
      return is[type](value) ? [] : [`The output ${name} is no ${type}`];
    }),
  ];
}
