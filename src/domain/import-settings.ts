import { postCodeActivities } from './activity';
import { type AgreementEdit } from './agreement-edit';
import { changeTerms } from './change-terms';
import type { EpicFilter } from './epic-filter';
import type { ForeignAgreement, Importing, LeftOut } from './importing';
import { isStanding } from './same-change';
import type { TermsChange } from './terms-change';

/**
 * Each setting that differs is this side's wish: at once where it strengthens, else its proposal. Leads, tracking, the
 * time zone and the issue for messages are this site's own.
 */
export function importSettings(
  edit: AgreementEdit,
  { settings }: Pick<ForeignAgreement, 'settings'>,
  importing: Importing,
): AgreementEdit & { leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = [];
  let { next, items } = edit;
  for (const change of changesIn(settings)) {
    const filter = filterIn(change);
    if (filter && (isEmptyRule(change) || !importing.isHere(filter))) {
      leftOut.push({ what: change.kind, why: 'notHere' });
    } else if (!isStanding(next, change)) {
      const changed = changeTerms(next, change, importing);
      [next, items] = [changed.next, [...items, ...changed.items]];
    }
  }
  return { next, items, leftOut };
}

const changesIn = (settings: ForeignAgreement['settings']): TermsChange[] => [
  ...postCodeActivities.map((activity): TermsChange => ({
    kind: 'appliesTo',
    activity,
    value: settings.appliesTo[activity],
  })),
  ...postCodeActivities.map((activity): TermsChange => ({
    kind: 'resultDays',
    activity,
    value: settings.resultDays[activity],
  })),
  { kind: 'shipsNothing', value: settings.shipsNothing },
  { kind: 'decideBy', value: settings.decideBy },
  { kind: 'decidedBy', value: settings.decidedBy },
  { kind: 'namedBy', value: settings.namedBy },
  { kind: 'notShipped', value: settings.notShipped },
];

function filterIn(change: TermsChange): EpicFilter | undefined {
  if (change.kind === 'shipsNothing') return change.value;
  return change.kind === 'appliesTo' && change.value.kind === 'some' ? change.value.filter : undefined;
}

/** "Some epics", and none of them. */
const isEmptyRule = (change: TermsChange): boolean => {
  const filter = change.kind === 'appliesTo' ? filterIn(change) : undefined;
  return filter?.labels.length === 0 && filter.componentIds.length === 0 && filter.typeIds.length === 0;
};
