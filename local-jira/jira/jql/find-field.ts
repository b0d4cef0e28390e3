import type { Field } from '@atlaskit/jql-ast';
import { choiceFields } from './choice-fields';
import { JqlError, type JqlContext, type JqlField } from './clause';
import { dateFields } from './date-fields';
import { peopleFields } from './people-fields';
import { propertyField } from './property-field';
import { textFields } from './text-fields';

const builtIn = new Map(
  [...choiceFields, ...dateFields, ...peopleFields, ...textFields].flatMap((field: JqlField) =>
    field.names.map((name) => [name.toLowerCase(), field] as const),
  ),
);

export const fieldName = (field: Field): string =>
  field.value +
  (field.properties ?? [])
    .map(({ key, path }) => `[${key?.value ?? ''}]${(path ?? []).map(({ value }) => value).join('')}`)
    .join('');

/** Field names are not case-sensitive; property keys and paths are. */
export function findField(field: Field, { propertyIndex }: JqlContext): JqlField {
  const name = fieldName(field);
  const found = builtIn.get(name.toLowerCase());
  if (found) return found;
  const indexed = propertyIndex
    .map(propertyField)
    .find(({ names }) =>
      names.some(
        (each) => each === name || (!each.includes('[') && each.toLowerCase() === name.toLowerCase()),
      ),
    );
  if (!indexed)
    throw new JqlError(`Field '${name}' does not exist or you do not have permission to view it.`);
  return indexed;
}
