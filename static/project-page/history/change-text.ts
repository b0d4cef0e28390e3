import type { ChangeItemView } from '../../../src/contract';
import type { AccountId, ActivityId } from '../../../src/domain/ids';
import type { Owner } from '../../../src/domain/owner';
import { sameAnswer } from '../../../src/domain/same-answer';
import { nameText, roleWithin } from '../../shared/owners/owner-text';
import { calendarDayText } from '../../shared/texts/date-text';
import { listText } from '../../shared/texts/list-text';
import { t, tName } from '../../shared/texts/text';
import { filterText } from '../terms/filter-text';
import { termsChangeText } from '../terms/terms-change-text';
import type { ChangeWords } from './change-words';
import { epicChangeText, ownerThen } from '../../shared/epic/history/epic-change-text';

/** What was changed, as a sentence that follows the name of who did it. */
export function changeText(item: ChangeItemView, words: ChangeWords): string {
  const { owners } = words;
  const name = (accountId: AccountId) => nameText(accountId, owners);
  const activity = (id: ActivityId) => ({ activity: words.activityWithin(id) });
  switch (item.kind) {
    case 'leadNamed': {
      const lead = t(`leadWithin.${item.side}`);
      if (!item.to) return t('change.leadLeft', { lead, name: item.from ? name(item.from) : '' });
      return item.from
        ? t('change.leadReplaced', { lead, name: name(item.to), from: name(item.from) })
        : t('change.leadNamed', { lead, name: name(item.to) });
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
    case 'agreed': {
      const now = { ...activity(item.activityId), owner: ownerThen(item.to, owners) };
      if (item.kind === 'answered' && item.from && sameAnswer(item.from, item.to)) {
        return t('change.stays', now);
      }
      return item.from
        ? t(`change.${item.kind}Again`, { ...now, from: ownerThen(item.from, owners) })
        : t(`change.${item.kind}`, now);
    }
    case 'answersShown':
    case 'trackingStarted':
    case 'trackingStopped':
      return t(`change.${item.kind}`);
    case 'activityAdded':
      return t('change.activityAdded', { name: item.name ?? tName('activity', item.activityId) });
    case 'activityRenamed':
      return t('change.activityRenamed', {
        from: item.from ?? tName('activity', item.activityId),
        name: item.to ?? tName('activity', item.activityId),
      });
    case 'activityMoved':
    case 'answerTakenBack':
      return t(`change.${item.kind}`, activity(item.activityId));
    case 'activityRemoved':
      return t('change.activityRemoved', { name: item.name ?? tName('activity', item.activityId) });
    case 'activitySuggested':
      return t('change.activitySuggested', {
        ...activity(item.activityId),
        owner: ownerThen(item.to, owners),
      });
    case 'noteChanged':
      if (item.to === null) return t('change.noteRemoved', activity(item.activityId));
      return t(item.from === null ? 'change.noteAdded' : 'change.noteChanged', activity(item.activityId));
    case 'involvedChanged': {
      const listed = (involved: readonly Owner[] = []) =>
        involved.length > 0
          ? listText(involved.map((owner) => ownerThen(owner, owners)))
          : t('change.nobody');
      return t('change.involved', {
        ...activity(item.activityId),
        consulted: listed(item.to?.consulted),
        informed: listed(item.to?.informed),
      });
    }
    case 'roleAdded':
      return t('change.roleAdded', {
        role: item.name ?? tName('role', item.roleId),
        side: t(`side.${item.side}`),
      });
    case 'roleRenamed':
      return t('change.roleRenamed', {
        from: item.from ?? tName('role', item.roleId),
        role: item.to ?? tName('role', item.roleId),
      });
    case 'roleMembersChanged':
      return t('change.roleMembers', {
        role: roleWithin(item.roleId, owners.roles),
        members: item.to.length > 0 ? listText(item.to.map(name)) : t('change.nobody'),
      });
    case 'roleRemoved':
      return t('change.roleRemoved', { role: item.name ?? tName('role', item.roleId) });
    case 'termsProposed':
      return t('change.termsProposed', { change: termsChangeText(item.change, words) });
    case 'proposalDeclined':
      return t('change.proposalDeclined', { change: termsChangeText(item.change, words) });
    case 'termsChanged':
      return t('change.termsChanged', { change: termsChangeText(item.to, words) });
    case 'reviewConfirmed':
      return t('change.reviewConfirmed', { day: calendarDayText(item.to) });
    case 'reviewObjected':
      return t('change.reviewObjected');
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
    default:
      return epicChangeText(item, words);
  }
}
