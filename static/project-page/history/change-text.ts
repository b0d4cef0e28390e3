import type { ChangeItemView } from '../../../src/contract';
import type { PostCodeActivity } from '../../../src/domain/activity';
import type { AccountId, ActivityId } from '../../../src/domain/ids';
import { sameAnswer } from '../../../src/domain/same-answer';
import { nameText, roleWithin } from '../../shared/owners/owner-text';
import { calendarDayText } from '../../shared/texts/date-text';
import { activityWithin, t, tName } from '../../shared/texts/text';
import { filterText } from '../terms/filter-text';
import { termsChangeText } from '../terms/terms-change-text';
import type { ChangeWords } from './change-words';
import { epicChangeText, ownerThen } from '../../shared/epic/history/epic-change-text';

const work = (item: { activity: PostCodeActivity }) => ({ activity: activityWithin(item.activity) });

/** What was changed, as a sentence that follows the name of who did it; `beforeAfter` shows from what to what. */
export function changeText(item: ChangeItemView, words: ChangeWords): string {
  const { owners } = words;
  const name = (accountId: AccountId) => nameText(accountId, owners);
  const activity = (id: ActivityId) => ({ activity: words.activityWithin(id) });
  switch (item.kind) {
    case 'leadNamed': {
      const lead = t(`leadWithin.${item.side}`);
      if (!item.to) return t('change.leadLeft', { lead });
      return t(item.from ? 'change.leadReplaced' : 'change.leadNamed', { lead });
    }
    case 'nominated':
      return t(item.to ? 'change.nominated' : 'change.nominationWithdrawn', {
        lead: t(`leadWithin.${item.side}`),
      });
    case 'nominationAccepted':
      return t('change.nominationAccepted', {
        name: name(item.accountId),
        lead: t(`leadWithin.${item.side}`),
      });
    case 'answeredHidden':
      return t('change.answeredHidden', activity(item.activityId));
    case 'answered':
      if (item.from && sameAnswer(item.from, item.to)) {
        return t('change.stays', { ...activity(item.activityId), owner: ownerThen(item.to, owners) });
      }
      return t(item.from ? 'change.answeredAgain' : 'change.answered', activity(item.activityId));
    case 'agreed':
      return t(item.from ? 'change.agreedAgain' : 'change.agreed', activity(item.activityId));
    case 'answersShown':
    case 'trackingStarted':
    case 'trackingStopped':
    case 'activityRenamed':
    case 'roleRenamed':
    case 'termsChanged':
    case 'reviewConfirmed':
    case 'reviewObjected':
      return t(`change.${item.kind}`);
    case 'activityAdded':
      return t('change.activityAdded', { name: item.name ?? tName('activity', item.activityId) });
    case 'activityMoved':
    case 'activitySuggested':
    case 'involvedChanged':
      return t(`change.${item.kind}`, activity(item.activityId));
    case 'activityRemoved':
      return t('change.activityRemoved', { name: item.name ?? tName('activity', item.activityId) });
    case 'noteChanged':
      if (item.to === null) return t('change.noteRemoved', activity(item.activityId));
      return t(item.from === null ? 'change.noteAdded' : 'change.noteChanged', activity(item.activityId));
    case 'roleAdded':
      return t('change.roleAdded', {
        role: item.name ?? tName('role', item.roleId),
        side: t(`side.${item.side}`),
      });
    case 'roleMembersChanged':
      return t('change.roleMembersChanged', { role: roleWithin(item.roleId, owners.roles) });
    case 'roleRemoved':
      return t('change.roleRemoved', { role: item.name ?? tName('role', item.roleId) });
    case 'termsProposed':
      return t('change.termsProposed', { change: termsChangeText(item.change, words) });
    case 'proposalDeclined':
      return t('change.proposalDeclined', { change: termsChangeText(item.change, words) });
    case 'absenceEntered':
    case 'absenceRemoved': {
      const away = {
        name: name(item.accountId),
        from: calendarDayText(item.from),
        to: calendarDayText(item.to),
      };
      return item.kind === 'absenceEntered' && item.cover
        ? t('change.absenceCovered', { ...away, cover: name(item.cover) })
        : t(`change.${item.kind}`, away);
    }
    case 'agreementAdded':
    case 'agreementChanged':
      return t(`change.${item.kind}`, { name: item.name, scope: filterText(item.scope, words.filters) });
    case 'agreementRemoved':
      return t('change.agreementRemoved', { name: item.name });
    case 'epicDecided':
      return t(item.to ? 'change.short.epicDecided' : 'change.epicWithdrawn', work(item));
    case 'appliesAnswered':
    case 'resultRecorded':
      return t(`change.short.${item.kind}`, work(item));
    case 'resultExpected':
      return t(item.to ? 'change.short.resultExpected' : 'change.resultNotExpected', work(item));
    case 'shipsNothingAnswered':
      return t('change.short.shipsNothingAnswered');
    case 'ownerNamed':
      return t('change.short.ownerNamed', { ...work(item), role: roleWithin(item.roleId, owners.roles) });
    default:
      return epicChangeText(item, words);
  }
}
