import { dateFields } from './date-fields';
import type { Field } from './field';
import { optionFields } from './option-fields';
import { personFields } from './person-fields';
import { structureFields } from './structure-fields';
import { textFields } from './text-fields';

export const allFields: readonly Field[] = [
  ...textFields,
  ...structureFields,
  ...optionFields,
  ...personFields,
  ...dateFields,
];

const byId = new Map(allFields.map((field) => [field.id, field]));

export const fieldById = (id: string) => byId.get(id);
