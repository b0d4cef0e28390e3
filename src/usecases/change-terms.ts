import type { AgreementView, Input } from '../contract';
import { isPostCode } from '../domain/activity';
import type { Agreement } from '../domain/agreement';
import { changeTerms as withChange, proposedForOther, wishOf } from '../domain/change-terms';
import { isStanding } from '../domain/same-change';
import type { Side } from '../domain/side';
import type { EpicFilter } from '../domain/epic-filter';
import type { AgreementSettings } from '../domain/settings';
import type { TermsChange } from '../domain/terms-change';
import { AppError } from './app-error';
import { type AgreementPorts, changeAgreement } from './change-agreement';
import { requireKnown } from './known-filter';
import type { Caller } from './ports/caller';
import type { Ports } from './ports/operation-ports';
import type { Project } from './ports/project';
import { soleSideByAdministrator } from './sole-side-by-administrator';

export async function changeTerms(
  ports: AgreementPorts & Pick<Ports, 'issues' | 'people' | 'siteSettings'>,
  caller: Caller,
  { agreementId, change, agreesWith, seen }: Input<'changeTerms'>,
): Promise<AgreementView> {
  requireSensible(change);
  if (change.kind === 'soleSide') {
    const view = await soleSideByAdministrator(ports, caller, { agreementId, soleSide: change.value });
    if (view) return view;
  }
  return changeAgreement(
    ports,
    caller,
    agreementId,
    (current, speaker) => {
      if (agreesWith && !isOffered(current, change, agreesWith)) return 'overtaken';
      if (seen && !isStanding(current, seen) && !isStanding(current, change)) return 'overtaken';
      if (proposedForOther(current, change, speaker)) throw new AppError('ALREADY_ANSWERED');
      return withChange(current, change, speaker);
    },
    { before: ({ agreement, project }) => requireThere(ports, change, agreement.settings, project) },
  );
}

/** It is proposed by that side, or holds already. */
const isOffered = (current: Agreement, change: TermsChange, side: Side): boolean =>
  wishOf(current, side, change) !== undefined || isStanding(current, change);

function requireSensible(change: TermsChange): void {
  // The three that every epic is checked for stay; they can be answered "not needed" (product.md §2).
  if (change.kind === 'removeActivity' && isPostCode(change.activityId)) {
    throw new AppError('BAD_INPUT', { field: 'activityId' });
  }
  if (change.kind === 'appliesTo' && change.value.kind === 'some' && isEmpty(change.value.filter)) {
    throw new AppError('BAD_INPUT', { field: 'filter' });
  }
}

const isEmpty = ({ labels, componentIds, typeIds }: EpicFilter): boolean =>
  labels.length + componentIds.length + typeIds.length === 0;

/** What it names is the project's, and the caller may see it. */
async function requireThere(
  { issues }: Pick<Ports, 'issues'>,
  change: TermsChange,
  settings: AgreementSettings,
  project: Project,
): Promise<void> {
  if (change.kind === 'shipsNothing') requireKnown(change.value, project, settings.shipsNothing);
  if (change.kind === 'appliesTo' && change.value.kind === 'some') {
    const before = settings.appliesTo[change.activity];
    requireKnown(change.value.filter, project, before.kind === 'some' ? before.filter : undefined);
  }
  if (change.kind === 'anchorIssue' && change.value !== null) {
    const projectId = await issues.findProject(change.value);
    if (projectId !== project.id) throw new AppError('BAD_INPUT', { field: 'issueId' });
  }
}
