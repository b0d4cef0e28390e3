import { agreementScreens, laterScreens, troubleScreens, workScreens } from './all-screens';
import { picturedLanguages, picturesOf } from './pictures';

const screens = [...agreementScreens, ...workScreens, ...troubleScreens, ...laterScreens];

test.each(picturedLanguages)('there are exactly the pictures that are compared, in %s', (language) => {
  const { kept, wanted } = picturesOf(screens, language);
  expect(kept).toEqual(wanted);
});

test('every screen has a name of its own', () => {
  const names = screens.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});
