import type { ChangeItemView } from '../../../src/contract';
import type { Answer } from '../../../src/domain/owner';
import { nameText, ownerText, type OwnerContext } from '../../shared/owners/owner-text';
import { t, tName } from '../../shared/texts/text';

/** What was changed, as a sentence that follows the name of who did it. */
export function changeText(item: ChangeItemView, context: OwnerContext): string {
  const name = (accountId: Parameters<typeof nameText>[0]) => nameText(accountId, context);
  // The position, not today's lead: it may have been somebody else's then.
  const owner = (answer: Answer) =>
    answer.kind === 'lead' ? t(`lead.${answer.side}`) : ownerText(answer, context);
  switch (item.kind) {
    case 'leadNamed': {
      const words = { lead: t(`lead.${item.side}`), name: name(item.to) };
      return item.from
        ? t('change.leadReplaced', { ...words, from: name(item.from) })
        : t('change.leadNamed', words);
    }
    case 'answeredHidden':
      return t('change.answeredHidden', { activity: tName('activity', item.activityId) });
    case 'answered':
    case 'agreed': {
      const words = { activity: tName('activity', item.activityId), owner: owner(item.to) };
      return item.from
        ? t(`change.${item.kind}Again`, { ...words, from: owner(item.from) })
        : t(`change.${item.kind}`, words);
    }
    case 'trackingStarted':
      return t('change.trackingStarted');
    case 'epicDecided': {
      const activity = tName('activity', item.activity);
      return item.to
        ? t('change.epicDecided', { activity, owner: owner(item.to) })
        : t('change.epicFollows', { activity });
    }
    case 'appliesAnswered':
      return t(item.to ? 'change.applies' : 'change.appliesNot', {
        activity: tName('activity', item.activity),
      });
    case 'ownerNamed':
      return t('change.ownerNamed', {
        name: name(item.to),
        activity: tName('activity', item.activity),
        role: tName('role', item.roleId),
      });
  }
}
