import { activityId } from '../../../../../test/builders/ids';
import { droppedOn, neighbours } from './neighbours';

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
    expect(neighbours(lines, line('other', 'afterCode'))).toEqual({
      up: undefined,
      down: undefined,
      back: null,
    });
  });
});

describe('where a line goes that is dropped on another', () => {
  const dropped = (dragged: string, on: string, half: 'upper' | 'lower') =>
    droppedOn(lines, line(dragged), line(on), half);

  it('goes in front of it or behind it', () => {
    expect(dropped('c', 'a', 'upper')).toBe('a');
    expect(dropped('c', 'a', 'lower')).toBe('b');
    expect(dropped('a', 'c', 'lower')).toBeNull();
  });

  it('has no place where it stands already', () => {
    expect(dropped('a', 'b', 'upper')).toBeUndefined();
    expect(dropped('b', 'a', 'lower')).toBeUndefined();
    expect(dropped('b', 'b', 'lower')).toBeUndefined();
    expect(dropped('c', 'b', 'lower')).toBeUndefined();
  });

  it('stays in its group', () => {
    expect(droppedOn(lines, line('a'), line('other', 'afterCode'), 'upper')).toBeUndefined();
  });
});
