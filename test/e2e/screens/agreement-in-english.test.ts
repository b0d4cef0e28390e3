import { agreementScreens } from './all-screens';
import { isAccessible } from './inspections';
import { showAll } from './show-all';

jest.setTimeout(60_000);

showAll(agreementScreens, 'en-US', isAccessible);
