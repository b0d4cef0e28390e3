import type { PostCodeActivity } from '../../../src/domain/activity';
import type { Owner } from '../../../src/domain/owner';
import { sameAnswer } from '../../../src/domain/same-answer';
import type { IsoDateTime } from '../../../src/domain/time';
import { nameText, roleText } from '../owners/owner-text';
import { dayText } from '../texts/date-text';
import { t } from '../texts/text';
import type { EpicCase } from './epic-case';

type Deciding = Pick<EpicCase, 'verdict' | 'decisions' | 'terms' | 'inForceSince' | 'owners'>;

/** Who decided it, and since when that holds; nothing where nobody owns it and it is needed. */
export function originText(epic: Deciding, activity: PostCodeActivity): string | undefined {
  const { decisions, owners, terms } = epic;
  const verdict = epic.verdict.activities[activity];
  const decision = decisions[activity];
  const dayOf = (at: IsoDateTime) => dayText(at, terms.settings.timeZone);
  if (verdict.status === 'owned' && verdict.owner.kind === 'role' && decision?.named) {
    const role = roleText(verdict.owner.roleId, owners.roles);
    return t('epic.origin.role', { role, day: dayOf(decision.named.at) });
  }
  if (!('source' in verdict) || 'reason' in verdict) return undefined;
  if (verdict.source === 'agreement') {
    const since = agreedSince(epic, activity);
    return since === undefined
      ? t('epic.origin.agreement')
      : t('epic.origin.agreedSince', { day: dayOf(since) });
  }
  const { product, engineering } = decision?.answers ?? {};
  if (product && engineering) {
    return t('epic.origin.both', { day: dayOf(product.at > engineering.at ? product.at : engineering.at) });
  }
  const given = product ?? engineering;
  if (!given && decision?.held) return heldText(epic, activity, decision.held.owner);
  const saying = given ?? decisions.shipsNothing ?? decision?.applies;
  if (!saying) return undefined;
  const day = dayOf(saying.at);
  return saying.by === owners.viewer
    ? t('epic.origin.you', { day })
    : t('epic.origin.epic', { day, name: nameText(saying.by, owners) });
}

/** What needs no owner by one of the agreement's rules has no day. */
function agreedSince(
  { verdict, terms, inForceSince }: Deciding,
  activity: PostCodeActivity,
): IsoDateTime | undefined {
  const term = terms.postCode[activity];
  const isNotNeeded = term.kind === 'inForce' && term.answer.kind === 'notNeeded';
  return verdict.activities[activity].status === 'owned' || isNotNeeded ? inForceSince[activity] : undefined;
}

/** That an owner stays is only worth saying where the agreement has come to say something else. */
function heldText(epic: Deciding, activity: PostCodeActivity, owner: Owner): string {
  const term = epic.terms.postCode[activity];
  const since = agreedSince(epic, activity);
  return since !== undefined && term.kind === 'inForce' && sameAnswer(term.answer, owner)
    ? t('epic.origin.agreedSince', { day: dayText(since, epic.terms.settings.timeZone) })
    : t('epic.origin.held');
}
