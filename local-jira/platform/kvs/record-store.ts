import type { Clock } from '../../clock';

export type StoredRecord = {
  key: string;
  /** Left out for the plain key-value store. */
  entityName?: string;
  value: unknown;
  createdAt: number;
  updatedAt: number;
  expireTime?: string;
};

/** Forge deletes what has expired within 48 hours; until then reads may still return it. Here they always do. */
const DELETION_DELAY = 48 * 3600 * 1000;

export type RecordStore = ReturnType<typeof createRecordStore>;

type Change = { at: number; id: string; before: StoredRecord | undefined };

const idOf = (entityName: string | undefined, key: string) => `${entityName ?? ''}/${key}`;
const byKey = (a: StoredRecord, b: StoredRecord) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

/** Reads by key see every write at once; `listed` is what queries see, which may lag. */
export function createRecordStore(clock: Clock, queryLagMilliseconds: number, initial: StoredRecord[]) {
  const records = new Map(initial.map((record) => [idOf(record.entityName, record.key), record]));
  let recent: Change[] = [];
  const now = () => clock.now().getTime();
  const isThere = (record: StoredRecord) =>
    record.expireTime === undefined || Date.parse(record.expireTime) + DELETION_DELAY > now();

  function remember(id: string): void {
    if (queryLagMilliseconds === 0) return;
    recent = recent.filter(({ at }) => at > now() - queryLagMilliseconds);
    recent.push({ at: now(), id, before: records.get(id) });
  }

  return {
    get: (entityName: string | undefined, key: string): StoredRecord | undefined => {
      const record = records.get(idOf(entityName, key));
      return record && isThere(record) ? record : undefined;
    },
    put: (record: StoredRecord): void => {
      const id = idOf(record.entityName, record.key);
      remember(id);
      records.set(id, record);
    },
    remove: (entityName: string | undefined, key: string): boolean => {
      const id = idOf(entityName, key);
      remember(id);
      return records.delete(id);
    },
    listed: (entityName: string | undefined): StoredRecord[] => {
      const seen = new Map<string, StoredRecord | undefined>(records);
      const notYetSeen = recent.filter(({ at }) => at > now() - queryLagMilliseconds);
      for (const { id, before } of notYetSeen.reverse()) seen.set(id, before);
      return [...seen.values()]
        .filter((record) => record !== undefined)
        .filter((record) => record.entityName === entityName && isThere(record))
        .sort(byKey);
    },
    all: (): StoredRecord[] => [...records.values()].filter(isThere),
  };
}
