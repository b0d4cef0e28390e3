import { turnOf } from '../../../src/domain/action';
import type { PostCodeActivity } from '../../../src/domain/activity';
import { nameText } from '../owners/owner-text';
import { t } from '../texts/text';
import type { EpicCase } from './epic-case';

/** Whose turn it is, for those who can't act; a sentence that waits for somebody says so itself. */
export function turnText(
  { verdict, terms, owners }: Pick<EpicCase, 'verdict' | 'terms' | 'owners'>,
  activity: PostCodeActivity,
): string | undefined {
  const of = verdict.activities[activity];
  if (of.status === 'owned') {
    const name = nameText(of.accountId, owners);
    return of.warning ? t(`epic.turnOf.${of.warning.code}`, { name }) : undefined;
  }
  if (!('reason' in of) || of.reason !== 'unnamed') return undefined;
  const turn = turnOf(of, terms.roles);
  const lead = turn && terms.leads[turn];
  return lead ? t('epic.turn', { lead: nameText(lead, owners) }) : t('epic.turnOf.administrator');
}
