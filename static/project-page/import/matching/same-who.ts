import { sameAnswer } from '../../../../src/domain/same-answer';
import { sameName } from '../../../../src/domain/same-name';
import type { Who } from './here';

export function sameWho(one: Who, other: Who): boolean {
  if (one.kind === 'newRole') {
    return other.kind === 'newRole' && one.side === other.side && sameName(one.name, other.name);
  }
  if (one.kind === 'nobody') return other.kind === 'nobody';
  return other.kind !== 'newRole' && other.kind !== 'nobody' && sameAnswer(one, other);
}

export const onceEach = (some: readonly Who[]): Who[] =>
  some.filter((who, index) => some.findIndex((each) => sameWho(each, who)) === index);
