import type { EpicView } from '../../src/contract';
import { today } from '../../src/domain/calendar';
import { epicVerdict } from '../../src/domain/epic-verdict';
import type { EpicCase } from '../shared/epic/epic-case';
import type { People } from '../shared/people/person';

/** The verdict as the server would give it, from the facts it sent. */
export function panelCase(view: EpicView, people: People, now: Date): EpicCase {
  const { facts, decisions, terms, trackedSince, viewer } = view;
  return {
    facts,
    decisions,
    terms,
    viewer,
    verdict: epicVerdict({
      facts,
      decisions,
      terms,
      trackedSince,
      inactive: new Set(view.inactive),
      today: today(now, terms.settings.timeZone),
    }),
    owners: { leads: terms.leads, people, viewer: viewer.accountId },
  };
}
