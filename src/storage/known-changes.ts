import type { Change } from '../domain/change';
import type { Changes } from '../usecases/ports/changes';
import { changeOf } from './change-records';
import { getMany } from './get-many';
import { entities } from './keys';

export const knownAmong: Changes['knownAmong'] = async (agreementId, changes) => {
  const asked = new Set(changes.map(named));
  const stored = await getMany(
    entities.change,
    changes.map(({ id }) => id),
  );
  const found = stored.map(({ key, value }) => changeOf(key, value));
  return new Set(
    found
      .filter((change) => change.agreementId === agreementId && asked.has(named(change)))
      .map(({ id }) => id),
  );
};

const named = ({ id, at }: Pick<Change, 'id' | 'at'>): string => `${id} ${at}`;
