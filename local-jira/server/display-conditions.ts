import { z } from 'zod';

/** What a condition can ask about the page that a module would appear on. */
export type Surroundings = {
  entityProperty(entity: string, propertyKey: string): Promise<unknown>;
  isProjectArchived: boolean;
};

const property = {
  entity: z.enum(['app', 'issue', 'project']),
  propertyKey: z.string(),
  objectName: z.string().optional(),
};
const EntityPropertyExists = z.strictObject(property);
const EntityPropertyEqualTo = z.strictObject({ ...property, value: z.string() });

const Group = z.record(z.string(), z.unknown());

const fieldAt = (value: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (inner, name) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, name) : undefined),
      value,
    );

async function propertyOf(
  { entity, propertyKey, objectName }: z.infer<typeof EntityPropertyExists>,
  around: Surroundings,
): Promise<unknown> {
  const value = await around.entityProperty(entity, propertyKey);
  return objectName === undefined ? value : fieldAt(value, objectName);
}

const asText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

async function holds(name: string, parameters: unknown, around: Surroundings): Promise<boolean> {
  switch (name) {
    case 'and':
      return (await each(parameters, around)).every(Boolean);
    case 'or':
      return (await each(parameters, around)).some(Boolean);
    case 'not':
      return !(await each(parameters, around)).every(Boolean);
    case 'entityPropertyExists':
      return (await propertyOf(EntityPropertyExists.parse(parameters), around)) !== undefined;
    case 'entityPropertyEqualTo': {
      const { value, ...of } = EntityPropertyEqualTo.parse(parameters);
      const found = await propertyOf(of, around);
      // Compared as text: `true` is "true".
      return found !== undefined && asText(found) === value;
    }
    case 'isProjectArchived':
      return around.isProjectArchived === z.boolean().parse(parameters);
    default:
      throw new Error(`The local Jira does not know the display condition "${name}".`);
  }
}

const each = (conditions: unknown, around: Surroundings) =>
  Promise.all(Object.entries(Group.parse(conditions)).map(([name, inner]) => holds(name, inner, around)));

/** Whether a module shows: all its `displayConditions` hold. A condition that isn't known is an error. */
export async function isDisplayed(conditions: unknown, around: Surroundings): Promise<boolean> {
  return conditions === undefined || holds('and', conditions, around);
}
