import { postCodeActivities, type PostCodeActivity } from '../../src/domain/activity';
import { sides, type Side } from '../../src/domain/side';
import type { Reason, Source } from '../../src/domain/verdict';
import { field, text } from './unknown-fields';

/** What the flag needs of the `ownership` property. */
export type EpicIndex = {
  severity: string;
  /** Product's, then engineering's. */
  leads: string[];
  activities: IndexedActivity[];
};

export type IndexedActivity = {
  activity: PostCodeActivity;
  state: string;
  reason: Reason | undefined;
  source: Source | undefined;
  turn: Side | undefined;
  owner: string;
};

const reasons: readonly Reason[] = ['unasked', 'differs', 'waiting', 'unanswered', 'unnamed', 'left'];
const sources: readonly Source[] = ['epic', 'agreement'];

/** Anyone who may edit the epic can write the property: what doesn't fit counts as not there. */
export function readEpicIndex(property: unknown): EpicIndex {
  const value = field(property, 'value');
  const leads = field(value, 'leads');
  return {
    severity: text(field(value, 'severity')),
    leads: Array.isArray(leads) ? leads.map(text) : [],
    activities: postCodeActivities.map((activity) => {
      const part = field(value, activity);
      return {
        activity,
        state: text(field(part, 'state')),
        reason: reasons.find((reason) => reason === field(part, 'reason')),
        source: sources.find((source) => source === field(part, 'source')),
        turn: sides.find((side) => side === field(part, 'turn')),
        owner: text(field(part, 'owner')),
      };
    }),
  };
}
