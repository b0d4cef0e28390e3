import type { Warning } from '../../src/domain/action';
import { postCodeActivities, type PostCodeActivity } from '../../src/domain/activity';
import { sides, type Side } from '../../src/domain/side';
import type { Source } from '../../src/domain/verdict';
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
  warning: Warning | undefined;
  source: Source | undefined;
  turn: Side | undefined;
  owner: string;
  /** The warning that is hidden from everybody before that day. */
  snooze: { warning: string; until: string };
};

const warnings: readonly Warning[] = [
  'unasked',
  'differs',
  'waiting',
  'unanswered',
  'unnamed',
  'declined',
  'left',
  'noAccess',
  'missingResult',
  'away',
];
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
      const snooze = field(field(part, 'decision'), 'snooze');
      return {
        activity,
        state: text(field(part, 'state')),
        warning: warnings.find((warning) => warning === field(part, 'reason')),
        source: sources.find((source) => source === field(part, 'source')),
        turn: sides.find((side) => side === field(part, 'turn')),
        owner: text(field(part, 'owner')),
        snooze: { warning: text(field(snooze, 'warning')), until: text(field(snooze, 'until')) },
      };
    }),
  };
}
