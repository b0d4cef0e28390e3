import { turnOf } from '../../../src/domain/action';
import { nameText } from '../owners/owner-text';
import { t } from '../texts/text';
import type { PostCodeActivity } from '../../../src/domain/activity';
import type { EpicCase } from './epic-case';

type TurnCase = Pick<EpicCase, 'verdict' | 'terms' | 'viewer' | 'owners'>;

/** Who names the person, for those who can't; a sentence that waits for somebody says so itself. */
export function turnText(
  { verdict, terms, viewer, owners }: TurnCase,
  activity: PostCodeActivity,
): string | undefined {
  const of = verdict.activities[activity];
  if (!('reason' in of) || of.reason !== 'unnamed') return undefined;
  const turn = turnOf(of, terms.roles);
  if (!turn || turn === viewer.side) return undefined;
  return t('epic.turn', { lead: nameText(terms.leads[turn], owners) });
}
