import { errorText } from '../../../shared/texts/error-text';
import { t, tCount } from '../../../shared/texts/text';
import { Notice } from '../../../shared/ui/notice';
import type { BulkFailure } from './run-bulk';

const mostListed = 20;

/** Which epics it did not work for, and why. */
export function BulkFailures({ failures }: { failures: readonly BulkFailure[] }) {
  if (failures.length === 0) return null;
  const more = failures.length - mostListed;
  return (
    <Notice tone="error" title={tCount('epics.bulk.failed', failures.length)}>
      <ul className="bulk__failures">
        {failures.slice(0, mostListed).map(({ row, cause }) => (
          <li key={row.facts.issueId}>
            <span className="bulk__key">{row.facts.key}</span>{' '}
            {'code' in cause ? t(`errors.${cause.code}`) : errorText(cause.error)}
          </li>
        ))}
        {more > 0 && <li>{tCount('epics.bulk.more', more)}</li>}
      </ul>
    </Notice>
  );
}
