import type { Warning } from '../../src/domain/action';
import { postCodeActivities, type PostCodeActivity } from '../../src/domain/activity';
import { sides, type Side } from '../../src/domain/side';
import type { IsoDate } from '../../src/domain/time';
import type { Source } from '../../src/domain/verdict';
import { field, text } from '../shared/bridge/unknown-fields';

/** What the flag needs of the `ownership` property. */
export type EpicIndex = {
  severity: string;
  agreementId: string;
  /** Who leads; a vacant position is nobody's. */
  leads: Record<Side, string>;
  covers: Cover[];
  activities: IndexedActivity[];
};

/** Who answers for a side while its lead is away, both days included. */
type Cover = { accountId: string; side: Side | undefined; from: IsoDate; to: IsoDate };

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
  const covers = field(value, 'covers');
  return {
    severity: text(field(value, 'severity')),
    agreementId: text(field(value, 'agreementId')),
    leads: { product: text(field(leads, 'product')), engineering: text(field(leads, 'engineering')) },
    covers: Array.isArray(covers) ? covers.map(readCover) : [],
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

const readCover = (cover: unknown): Cover => ({
  accountId: text(field(cover, 'accountId')),
  side: sides.find((side) => side === field(cover, 'side')),
  from: text(field(cover, 'from')),
  to: text(field(cover, 'to')),
});
