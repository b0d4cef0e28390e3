import { t } from '../../../shared/texts/text';
import { Notice } from '../../../shared/ui/notice';
import type { Problem } from '../reading/reading';

/** Why a file can't be read, where, and what helps. */
export function ProblemNotice({
  name,
  problem: { problem, line },
}: {
  name: string | null;
  problem: Problem;
}) {
  const what = name ?? t('importRaci.pasted');
  return (
    <Notice
      tone="error"
      title={line === undefined ? t('importRaci.unread', { what }) : t('importRaci.unreadAt', { what, line })}
    >
      <p className="import-fix">{t(`importRaci.problem.${problem}`)}</p>
    </Notice>
  );
}
