import { z } from 'zod';

/** One value of an entity property that the manifest asks Jira to index. */
export type IndexedValue = {
  propertyKey: string;
  path: string;
  type: 'number' | 'text' | 'string' | 'user' | 'date';
  searchAlias?: string | undefined;
};

const EntityProperty = z.object({
  entityType: z.string().default('issue'),
  propertyKey: z.string(),
  values: z.array(
    z.object({
      path: z.string(),
      type: z.enum(['number', 'text', 'string', 'user', 'date']),
      searchAlias: z.string().optional(),
    }),
  ),
});

/** What the manifest's `jira:entityProperty` modules index on issues. */
export function indexedValues(modules: unknown): IndexedValue[] {
  return z
    .array(EntityProperty)
    .parse(modules)
    .filter(({ entityType }) => entityType === 'issue')
    .flatMap(({ propertyKey, values }) => values.map((value) => ({ propertyKey, ...value })));
}

const Container = z.record(z.string(), z.unknown());

/** The indexed values in a property: several where the path leads through a list, none where a type does not fit. */
export function valuesAt(properties: Record<string, unknown>, { propertyKey, path, type }: IndexedValue) {
  const found = path.split('.').reduce<unknown[]>(
    (values, name) =>
      values.flatMap((value) => {
        const inner = Container.safeParse(value).data?.[name];
        return z.array(z.unknown()).safeParse(inner).data ?? [inner];
      }),
    [properties[propertyKey]],
  );
  if (type === 'number') return found.filter((value) => typeof value === 'number');
  return found.filter((value) => typeof value === 'string');
}
