import type { PlatformView } from '../../server/contract';
import { showMoment } from '../issues/day';

/** What the app's functions logged, newest first. */
export const LogLines = ({ lines }: { lines: PlatformView['log'] }) =>
  lines
    .toReversed()
    .slice(0, 100)
    .map(({ at, level, functionKey, text }, index) => (
      <div key={`${at} ${lines.length - index}`} className="drawer__entry">
        <span className={`drawer__level drawer__level--${level}`}>{level}</span> {functionKey}{' '}
        <time dateTime={at}>{showMoment(at)}</time>
        <pre>{text}</pre>
      </div>
    ));
