import { agreeAndTrack } from '../../support/agreed-project';
import { laterScreens, troubleScreens, workScreens } from './all-screens';
import { isAccessible } from './inspections';
import { showAll } from './show-all';

jest.setTimeout(60_000);

showAll([...workScreens, ...troubleScreens, ...laterScreens], 'en-US', isAccessible, (site) =>
  agreeAndTrack(site, 'CHK'),
);
