import type { Screen } from './screen';
import { acrossProjects } from './table/across-projects';
import { epics } from './table/epics';
import { firstAgreement } from './table/first-agreement';
import { historyAndSettings } from './table/history-and-settings';
import { importAndExport } from './table/import-and-export';
import { later } from './table/later';
import { agreedMatrix } from './table/matrix';
import { onAnEpic } from './table/on-an-epic';
import { trouble } from './table/trouble';

/*
 * Every page of the app in every state that was designed. A site goes through one of these lists from its beginning:
 * what happens for one screen is there for those after it.
 */

export const agreementScreens: readonly Screen[] = [
  ...firstAgreement,
  ...agreedMatrix,
  ...importAndExport,
  ...historyAndSettings,
];

export const workScreens: readonly Screen[] = [...epics, ...acrossProjects, ...onAnEpic];

/** What loads, and what failed: the same few words everywhere. */
export const troubleScreens: readonly Screen[] = trouble;

export const laterScreens: readonly Screen[] = later;
