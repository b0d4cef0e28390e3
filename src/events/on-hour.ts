import { portsForRound } from '../composition-root';
import { hourlyRound } from '../usecases/hourly-round';

export const onHour = (): Promise<void> => hourlyRound(portsForRound());
