import { engineers, productLead } from '../../../../../test/builders/answers';
import { pickerMove } from './picker-move';

const options = [
  { answer: productLead, key: '1' },
  { answer: engineers, key: '2' },
];
const at = (active: number, text = '') => ({ options, active, text });
const pressed = (key: string) => ({ key, isComposing: false });

it('picks by Enter, and by number as long as nothing is typed', () => {
  expect(pickerMove(pressed('Enter'), at(1, 'eng'))).toEqual({ kind: 'pick', answer: engineers });
  expect(pickerMove(pressed('2'), at(0))).toEqual({ kind: 'pick', answer: engineers });
  expect(pickerMove(pressed('2'), at(0, 'team '))).toBeUndefined();
});

it('goes round by arrows, closes by Escape, and leaves letters to the input', () => {
  expect(pickerMove(pressed('ArrowDown'), at(1))).toEqual({ kind: 'turnTo', index: 0 });
  expect(pickerMove(pressed('ArrowUp'), at(0))).toEqual({ kind: 'turnTo', index: 1 });
  expect(pickerMove(pressed('Escape'), at(0))).toEqual({ kind: 'close' });
  expect(pickerMove(pressed('e'), at(0))).toBeUndefined();
  expect(pickerMove(pressed('ArrowDown'), { options: [], active: 0, text: 'zz' })).toBeUndefined();
});

it.each(['Enter', 'Escape', 'ArrowDown', '1'])('leaves %s to an input method that is converting', (key) => {
  expect(pickerMove({ key, isComposing: true }, at(0))).toBeUndefined();
});
