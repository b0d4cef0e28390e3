import { activityId } from '../../../../test/builders/ids';
import { neighbours } from './neighbours';

const line = (id: string, group: 'afterCode' | 'whyWhat' = 'whyWhat') => ({ id: activityId(id), group });
const lines = [line('a'), line('other', 'afterCode'), line('b'), line('c')];
const of = (id: string) => neighbours(lines, line(id));

describe('where a line can move', () => {
  it('changes places with the one above it in its group', () => {
    expect(of('b').up).toBe('a');
    expect(of('a').up).toBeUndefined();
  });

  it('goes behind the one below it', () => {
    expect(of('a').down).toBe('c');
    expect(of('b').down).toBeNull();
    expect(of('c').down).toBeUndefined();
  });

  it('has nowhere to go alone', () => {
    expect(neighbours(lines, line('other', 'afterCode'))).toEqual({ up: undefined, down: undefined });
  });
});
