type Ids = Record<'activityId' | 'roleId' | 'agreementId', (id: string) => string>;

const isTranslated = (key: string, ids: Ids): key is keyof Ids => Object.hasOwn(ids, key);

/** The same JSON under the ids of another place. What comes out has to be parsed again. */
export const translateIds = (value: unknown, ids: Ids): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, part: unknown) =>
      typeof part === 'string' && isTranslated(key, ids) ? ids[key](part) : part,
    ),
  );
