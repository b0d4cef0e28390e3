import type { Agreement } from './agreement';
import { activityOf } from './agreement';
import { type AgreementEdit, type Overtaken, unchanged } from './agreement-edit';
import type { AgreementItem } from './change';
import type { Said } from './said';
import { changeKey, isStanding, sameChange, standing } from './same-change';
import type { AgreementSettings } from './settings';
import { otherSide, type Side } from './side';
import { withSoleSide } from './sole-side';
import type { TermsChange } from './terms-change';
import type { IsoDateTime } from './time';
import { weakens } from './weakens';

type Author = Said & { side: Side };

/**
 * At once, unless the other side has to want it too (product.md §2 rule 7): then it is this side's proposal, and holds
 * when somebody else sends the same for the other. Repeating what someone else proposed for this side makes it one's own.
 */
export function changeTerms(agreement: Agreement, change: TermsChange, author: Author): AgreementEdit {
  const { side, by, at } = author;
  const others = agreement.proposals.filter((proposal) => !isAbout(proposal, side, change));
  const mine = agreement.proposals.find((proposal) => isAbout(proposal, side, change));
  if (isStanding(agreement, change)) {
    return mine ? declined(agreement, mine) : unchanged(agreement);
  }
  if (holdsAlone(agreement, change, side) || isWanted(agreement, change, author)) {
    const { next, items } = applied({ ...agreement, proposals: others }, change, at);
    return { next: { ...next, proposals: stillOpen(next) }, items };
  }
  if (mine?.by === by && sameChange(mine.change, change)) return unchanged(agreement);
  return {
    next: { ...agreement, proposals: [...others, { side, change, by, at }] },
    items: [{ kind: 'termsProposed', side, change }],
  };
}

/** Declines the other side's proposal, or withdraws one's own; not one that says something else by now. */
export function declineProposal(
  agreement: Agreement,
  { side, change }: { side: Side; change: TermsChange },
): AgreementEdit | Overtaken {
  const proposal = agreement.proposals.find((each) => isAbout(each, side, change));
  if (!proposal) return unchanged(agreement);
  return sameChange(proposal.change, change) ? declined(agreement, proposal) : 'overtaken';
}

type Proposal = Agreement['proposals'][number];

const declined = (agreement: Agreement, proposal: Proposal): AgreementEdit => ({
  next: { ...agreement, proposals: agreement.proposals.filter((each) => each !== proposal) },
  items: [{ kind: 'proposalDeclined', side: proposal.side, change: proposal.change }],
});

const isAbout = (proposal: Proposal, side: Side, change: TermsChange): boolean =>
  proposal.side === side && changeKey(proposal.change) === changeKey(change);

export const wishOf = ({ proposals }: Agreement, side: Side, change: TermsChange): Proposal | undefined =>
  proposals.find((proposal) => proposal.side === side && sameChange(proposal.change, change));

function isWanted(agreement: Agreement, change: TermsChange, { side, by }: Author): boolean {
  const wish = wishOf(agreement, otherSide(side), change);
  return wish !== undefined && wish.by !== by;
}

/** Nobody agrees to what they proposed themselves for the other side (product.md §2 rule 6). */
export const proposedForOther = (
  agreement: Agreement,
  change: TermsChange,
  { side, by }: Pick<Author, 'side' | 'by'>,
): boolean => wishOf(agreement, otherSide(side), change)?.by === by;

/** Nobody else has to agree: it takes nothing away, or there is only one side. */
function holdsAlone(agreement: Agreement, change: TermsChange, side: Side): boolean {
  if (agreement.soleSide === side) return true;
  if (change.kind !== 'removeActivity') return !weakens(agreement, change);
  // What the other side said would be gone with it.
  const theirs = activityOf(agreement, change.activityId)?.answers[otherSide(side)];
  return !theirs && !weakens(agreement, change);
}

const stillOpen = (agreement: Agreement): Proposal[] =>
  agreement.proposals.filter(({ change }) => !isStanding(agreement, change));

function applied(agreement: Agreement, change: TermsChange, at: IsoDateTime): AgreementEdit {
  switch (change.kind) {
    case 'stopTracking':
      return {
        next: { ...agreement, tracking: null, wasTracked: true },
        items: [{ kind: 'trackingStopped' }],
      };
    case 'removeActivity':
      return withoutActivity(agreement, change);
    case 'soleSide':
      return withSoleSide(agreement, change.value, at);
    default: {
      const item: AgreementItem = { kind: 'termsChanged', from: standing(agreement, change), to: change };
      return { next: { ...agreement, settings: withSetting(agreement.settings, change) }, items: [item] };
    }
  }
}

function withoutActivity(
  agreement: Agreement,
  { activityId }: Extract<TermsChange, { kind: 'removeActivity' }>,
): AgreementEdit {
  const name = activityOf(agreement, activityId)?.name ?? null;
  return {
    next: { ...agreement, activities: agreement.activities.filter(({ id }) => id !== activityId) },
    items: [{ kind: 'activityRemoved', activityId, name }],
  };
}

type SettingChange = Exclude<TermsChange, { kind: 'stopTracking' | 'removeActivity' | 'soleSide' }>;

function withSetting(settings: AgreementSettings, change: SettingChange): AgreementSettings {
  switch (change.kind) {
    case 'appliesTo':
      return { ...settings, appliesTo: { ...settings.appliesTo, [change.activity]: change.value } };
    case 'resultDays':
      return { ...settings, resultDays: { ...settings.resultDays, [change.activity]: change.value } };
    case 'anchorIssue':
      return { ...settings, anchorIssueId: change.value };
    default:
      return { ...settings, [change.kind]: change.value };
  }
}
