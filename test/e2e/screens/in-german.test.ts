import { agreementScreens, laterScreens, workScreens } from './all-screens';
import { hasRoom } from './inspections';
import { showAll } from './show-all';

jest.setTimeout(60_000);

showAll([...agreementScreens, ...workScreens, ...laterScreens], 'de-DE', hasRoom);
