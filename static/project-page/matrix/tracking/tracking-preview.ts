import { postCodeActivities, type PostCodeActivity } from '../../../../src/domain/activity';
import type { AccountId } from '../../../../src/domain/ids';
import { today } from '../../../../src/domain/calendar';
import { epicVerdict } from '../../../../src/domain/epic-verdict';
import { silenceOf, type Silence } from '../../../../src/domain/silence';
import type { AgreementTerms } from '../../../../src/domain/terms';
import { wouldTrack } from '../../../../src/domain/tracking';
import { severities, type EpicVerdict, type Reason, type Severity } from '../../../../src/domain/verdict';
import type { FoundEpic } from '../../../shared/epic/found-epic';

export type Remark = {
  activity: PostCodeActivity;
  reason: Reason;
  severity: Exclude<Severity, 'none'>;
  epics: number;
};

export type TrackingPreview = {
  tracked: Record<Severity, number>;
  silent: Record<Silence, number>;
  /** What would be said, worst first. An epic with two activities to talk about is in both. */
  remarks: Remark[];
};

export type PreviewInput = {
  epics: readonly Pick<FoundEpic, 'facts' | 'decisions'>[];
  terms: AgreementTerms;
  startedBy: AccountId;
  now: Date;
};

/** What starting now would do, by the same rules that decide afterwards (product.md §3). */
export function trackingPreview({ epics, terms, startedBy, now }: PreviewInput): TrackingPreview {
  const startedAt = now.toISOString();
  const started = { ...terms, tracking: { startedAt, startedBy } };
  const preview: TrackingPreview = {
    tracked: { none: 0, notice: 0, warning: 0, critical: 0 },
    silent: { notStarted: 0, done: 0, old: 0, notShipped: 0 },
    remarks: [],
  };
  const counts = new Map<string, Remark>();
  for (const { facts, decisions } of epics) {
    if (!wouldTrack(facts, terms.settings, startedAt)) {
      preview.silent[silenceOf(facts, terms.settings, startedAt)] += 1;
      continue;
    }
    const day = today(now, terms.settings.timeZone);
    const verdict = epicVerdict({
      facts,
      decisions,
      trackedSince: startedAt,
      terms: started,
      today: day,
    });
    preview.tracked[verdict.severity] += 1;
    for (const remark of remarksOn(verdict)) {
      const key = Object.values(remark).join(' ');
      const counted = counts.get(key) ?? { ...remark, epics: 0 };
      counts.set(key, { ...counted, epics: counted.epics + 1 });
    }
  }
  preview.remarks = [...counts.values()].sort(
    (one, other) => rank(other) - rank(one) || other.epics - one.epics,
  );
  return preview;
}

const rank = ({ severity }: Remark) => severities.indexOf(severity);

const remarksOn = (verdict: EpicVerdict): Omit<Remark, 'epics'>[] =>
  postCodeActivities.flatMap((activity) => {
    const about = verdict.activities[activity];
    if (!('reason' in about) || about.severity === 'none') return [];
    return [{ activity, reason: about.reason, severity: about.severity }];
  });
