import type { EpicView } from '../../../src/contract';
import { today } from '../../../src/domain/calendar';
import type { EpicFacts } from '../../../src/domain/epic';
import { epicVerdict } from '../../../src/domain/epic-verdict';
import { inForceSince, type InForceSince } from '../../../src/domain/in-force-since';
import type { HiddenWarning } from '../../../src/domain/personal-choices';
import type { AgreementTerms } from '../../../src/domain/terms';
import type { IsoDate, IsoDateTime } from '../../../src/domain/time';
import type { EpicVerdict } from '../../../src/domain/verdict';
import type { OwnerContext } from '../owners/owner-text';
import type { People } from '../people/person';
import type { EpicRow } from './epic-row';
import type { KnownDecisions } from './known-decision';

/** One epic, judged, with the one who looks at it. */
export type EpicCase = {
  facts: EpicFacts;
  decisions: KnownDecisions;
  trackedSince: IsoDateTime | null;
  verdict: EpicVerdict;
  terms: AgreementTerms;
  inForceSince: InForceSince;
  viewer: EpicView['viewer'];
  owners: OwnerContext;
  today: IsoDate;
};

/** The verdict as the server would give it, from the facts it sent. */
export function caseOfView(view: EpicView, people: People, now: Date): EpicCase {
  const { facts, decisions, terms, trackedSince, viewer } = view;
  const day = today(now, terms.settings.timeZone);
  return {
    facts,
    decisions,
    trackedSince,
    terms,
    inForceSince: view.inForceSince,
    viewer,
    verdict: epicVerdict({ facts, decisions, terms, trackedSince, today: day }),
    owners: ownersUnder(terms, people, viewer.accountId),
    today: day,
  };
}

/** What search found, without the words that people wrote. */
export function caseOfRow(
  row: EpicRow,
  people: People,
  { canEdit, hidden }: { canEdit: boolean; hidden: readonly HiddenWarning[] },
): EpicCase {
  const { facts, decisions, trackedSince, verdict, agreement, today: day } = row;
  const { terms, viewer } = agreement;
  return {
    facts,
    decisions,
    trackedSince,
    terms,
    inForceSince: inForceSince(
      agreement.activities.map(({ id, state }) => ({
        id,
        since: 'since' in state ? state.since : undefined,
      })),
    ),
    verdict,
    viewer: { ...viewer, canEdit, hidden: hidden.filter(({ issueId }) => issueId === facts.issueId) },
    owners: ownersUnder(terms, people, viewer.accountId),
    today: day,
  };
}

const ownersUnder = (
  { leads, roles }: AgreementTerms,
  people: People,
  viewer: OwnerContext['viewer'],
): OwnerContext => ({ leads, roles, people, viewer });
