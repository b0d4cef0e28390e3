import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from '../api/session';
import { showMoment } from '../issues/day';

/** A point in time as the person of this window sees it. */
export function Moment({ at, className }: { at: string; className?: string }) {
  const { data: session } = useQuery(sessionQuery());
  return (
    <time dateTime={at} className={className}>
      {session && showMoment(at, session.me.timeZone)}
    </time>
  );
}
