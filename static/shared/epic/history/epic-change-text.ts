import type { PostCodeActivity } from '../../../../src/domain/activity';
import type { EpicItem } from '../../../../src/domain/change';
import type { Answer } from '../../../../src/domain/owner';
import { nameText, type OwnerContext, ownerWithin, roleWithin } from '../../owners/owner-text';
import { calendarDayText } from '../../texts/date-text';
import { activityWithin, t } from '../../texts/text';
import { resultOfWorkText } from './result-of-work-text';

const about = (item: { activity: PostCodeActivity }) => ({ activity: activityWithin(item.activity) });

/** What was changed on an epic, as a sentence that follows the name of who did it. */
export function epicChangeText(item: EpicItem, { owners }: { owners: OwnerContext }): string {
  const owner = (answer: Answer) => ownerThen(answer, owners);
  switch (item.kind) {
    case 'epicTracked':
      return t('change.epicTracked');
    case 'epicDecided':
      return item.to
        ? t('change.epicDecided', { ...about(item), owner: owner(item.to) })
        : t('change.epicWithdrawn', about(item));
    case 'ownerReleased':
      return t('change.ownerReleased', about(item));
    case 'appliesAnswered':
      return t(item.to ? 'change.applies' : 'change.appliesNot', about(item));
    case 'shipsNothingAnswered':
      if (item.to === null) return t('change.shipsNothingByRule');
      return t(item.to ? 'change.shipsNothing' : 'change.shipsSomething');
    case 'shipsNothingSuggested':
      return t('change.shipsNothingSuggested');
    case 'epicLetPass':
      return t(item.to === null ? 'change.epicHeldBack' : 'change.epicLetPass');
    case 'ownerSuggested':
      return t('change.ownerSuggested', { ...about(item), owner: owner(item.answer) });
    case 'suggestionWithdrawn':
      return item.about
        ? t('change.suggestionWithdrawn', { activity: activityWithin(item.about) })
        : t('change.shipsNothingSuggestionWithdrawn');
    case 'suggestionDeclined': {
      const name = nameText(item.accountId, owners);
      return item.about
        ? t('change.suggestionDeclined', { activity: activityWithin(item.about), name })
        : t('change.shipsNothingSuggestionDeclined', { name });
    }
    case 'ownerNamed':
      return t('change.ownerNamed', {
        ...about(item),
        name: nameText(item.to, owners),
        role: roleWithin(item.roleId, owners.roles),
      });
    case 'ownerAccepted':
    case 'ownerPassedBack':
    case 'workReopened':
      return t(`change.${item.kind}`, about(item));
    case 'resultExpected':
      return item.to
        ? t('change.resultExpected', { ...about(item), day: calendarDayText(item.to) })
        : t('change.resultNotExpected', about(item));
    case 'resultRecorded':
      return t('change.resultRecorded', { ...about(item), result: resultOfWorkText(item.to) });
    case 'workClosed':
      return t(item.reason === undefined ? 'change.workClosed' : 'change.workClosedWithout', about(item));
    case 'warningSnoozed':
      return item.until
        ? t('change.warningSnoozed', { ...about(item), day: calendarDayText(item.until) })
        : t('change.warningShown', about(item));
  }
}

/** The position, not today's lead: it may have been somebody else's then. */
export const ownerThen = (answer: Answer, owners: OwnerContext): string =>
  answer.kind === 'lead' ? t(`leadWithin.${answer.side}`) : ownerWithin(answer, owners);
