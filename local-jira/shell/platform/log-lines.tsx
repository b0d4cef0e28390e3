import type { PlatformView } from '../../server/contract';
import { Moment } from '../people/moment';

/** What the app's functions logged, newest first. */
export const LogLines = ({ lines }: { lines: PlatformView['log'] }) =>
  lines
    .toReversed()
    .slice(0, 100)
    .map(({ at, level, functionKey, text }, index) => (
      <div key={`${at} ${lines.length - index}`} className="drawer__entry">
        <span className={`drawer__level drawer__level--${level}`}>{level}</span> {functionKey}{' '}
        <Moment at={at} />
        <pre>{text}</pre>
      </div>
    ));
