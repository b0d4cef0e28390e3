import type { ChangeItemView } from '../../../src/contract';
import type { Answer } from '../../../src/domain/owner';
import { sameAnswer } from '../../../src/domain/same-answer';
import { nameText, ownerWithin, type OwnerContext } from '../../shared/owners/owner-text';
import { activityWithin, findName, t } from '../../shared/texts/text';

/** What was changed, as a sentence that follows the name of who did it. */
export function changeText(item: ChangeItemView, context: OwnerContext): string {
  const name = (accountId: Parameters<typeof nameText>[0]) => nameText(accountId, context);
  // The position, not today's lead: it may have been somebody else's then.
  const owner = (answer: Answer) =>
    answer.kind === 'lead' ? t(`leadWithin.${answer.side}`) : ownerWithin(answer, context);
  switch (item.kind) {
    case 'leadNamed': {
      const words = { lead: t(`leadWithin.${item.side}`), name: name(item.to) };
      return item.from
        ? t('change.leadReplaced', { ...words, from: name(item.from) })
        : t('change.leadNamed', words);
    }
    case 'answeredHidden':
      return t('change.answeredHidden', { activity: activityWithin(item.activityId) });
    case 'answered':
    case 'agreed': {
      const words = { activity: activityWithin(item.activityId), owner: owner(item.to) };
      if (item.kind === 'answered' && item.from && sameAnswer(item.from, item.to)) {
        return t('change.stays', words);
      }
      return item.from
        ? t(`change.${item.kind}Again`, { ...words, from: owner(item.from) })
        : t(`change.${item.kind}`, words);
    }
    case 'trackingStarted':
      return t('change.trackingStarted');
    case 'epicDecided': {
      const activity = activityWithin(item.activity);
      return item.to
        ? t('change.epicDecided', { activity, owner: owner(item.to) })
        : t('change.epicWithdrawn', { activity });
    }
    case 'appliesAnswered':
      return t(item.to ? 'change.applies' : 'change.appliesNot', {
        activity: activityWithin(item.activity),
      });
    case 'ownerNamed':
      return t('change.ownerNamed', {
        name: name(item.to),
        activity: activityWithin(item.activity),
        role: findName('roleWithin', item.roleId) ?? item.roleId,
      });
  }
}
