import { cellAt, nextPlace, type Place } from './next-place';

// A group's row, a line of four columns, its details, another line.
const spans = [[1, 3], [1, 1, 1, 1], [4], [1, 1, 1, 1]];
const press = (from: Place, ...keys: string[]) =>
  keys.reduce<Place>((place, name) => {
    const [key = name, ctrl] = name.split('+').toReversed();
    return nextPlace({ key, ctrlKey: ctrl === 'Ctrl' }, spans, place) ?? place;
  }, from);

describe('the keys of the grid', () => {
  it('go from cell to cell and stop at the edges', () => {
    const line = { row: 1, column: 0 };
    expect(press(line, 'ArrowRight', 'ArrowRight')).toEqual({ row: 1, column: 2 });
    expect(press(line, 'ArrowLeft')).toEqual(line);
    expect(press(line, 'End', 'ArrowRight')).toEqual({ row: 1, column: 3 });
    expect(press({ row: 0, column: 0 }, 'ArrowUp')).toEqual({ row: 0, column: 0 });
    expect(press({ row: 3, column: 1 }, 'ArrowDown')).toEqual({ row: 3, column: 1 });
  });

  it('keep the column through a row whose cell covers several', () => {
    expect(press({ row: 1, column: 2 }, 'ArrowDown', 'ArrowDown')).toEqual({ row: 3, column: 2 });
  });

  it('step over a wide cell as one', () => {
    expect(press({ row: 0, column: 0 }, 'ArrowRight', 'ArrowRight')).toEqual({ row: 0, column: 1 });
    expect(press({ row: 0, column: 3 }, 'ArrowLeft')).toEqual({ row: 0, column: 0 });
    const wide = [[3, 1]];
    const right = { key: 'ArrowRight', ctrlKey: false };
    expect(nextPlace(right, wide, { row: 0, column: 1 })).toEqual({ row: 0, column: 3 });
  });

  it('go to the ends of the row, of the grid, and pages at a time', () => {
    const middle = { row: 1, column: 1 };
    expect(press(middle, 'Home')).toEqual({ row: 1, column: 0 });
    expect(press(middle, 'End')).toEqual({ row: 1, column: 3 });
    expect(press(middle, 'Ctrl+Home')).toEqual({ row: 0, column: 0 });
    expect(press(middle, 'Ctrl+End')).toEqual({ row: 3, column: 3 });
    expect(press(middle, 'PageDown')).toEqual({ row: 3, column: 1 });
    expect(press(middle, 'PageUp')).toEqual({ row: 0, column: 1 });
  });

  it('leave alone what is not theirs', () => {
    expect(nextPlace({ key: 'a', ctrlKey: false }, spans, { row: 1, column: 1 })).toBeUndefined();
  });
});

it('a column belongs to the cell that covers it, or to the last one', () => {
  expect(cellAt([1, 3], 2)).toEqual({ cell: 1, start: 1 });
  expect(cellAt([1, 1], 5)).toEqual({ cell: 1, start: 1 });
});
