import { hourlyPorts } from '../composition-root';
import { recheckEpics } from '../usecases/recheck-epics';

export const onHour = (): Promise<void> => recheckEpics(hourlyPorts);
