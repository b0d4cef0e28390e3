import type { Unreachable } from '../../../../src/domain/agreement';
import type { AgreementSettings, AppliesTo } from '../../../../src/domain/settings';
import { termsOf } from '../../../../src/domain/terms';
import { anAgreement, type Said } from '../../../../test/builders/agreement';
import { ana, ben, engineers, productLead } from '../../../../test/builders/answers';
import { anEpic, today } from '../../../../test/builders/epic';
import { trackingPreview } from './tracking-preview';

const preview = (
  epics: Parameters<typeof anEpic>[0][],
  said: Record<string, Said> = {},
  unreachable: Unreachable[] = [],
  settings: Partial<AgreementSettings> = {},
) =>
  trackingPreview({
    epics: epics.map((epic) => ({
      facts: anEpic(epic),
      decisions: {},
    })),
    terms: termsOf(anAgreement({ said, unreachable, settings })),
    startedBy: ana,
    now: new Date(`${today}T12:00:00.000Z`),
  });

describe('what starting to track would do', () => {
  it('tracks what is in progress and leaves the rest silent, with the reason', () => {
    const { tracked, silent } = preview([
      {},
      { stage: 'toDo' },
      { stage: 'done' },
      { stage: 'done', resolutionName: "Won't do" },
    ]);
    expect(Object.values(tracked).reduce((sum, count) => sum + count)).toBe(1);
    expect(silent).toEqual({ notStarted: 1, done: 1, old: 0, notShipped: 1 });
  });

  it('names the activity of each remark, worst first', () => {
    const { remarks, tracked } = preview([{ dueInDays: 3 }, {}], { rollout: { both: engineers } });
    expect(remarks).toEqual([
      { activity: 'rollout', reason: 'unnamed', severity: 'critical', epics: 1 },
      { activity: 'feedback', reason: 'unanswered', severity: 'critical', epics: 1 },
      { activity: 'rollout', reason: 'unnamed', severity: 'warning', epics: 1 },
      { activity: 'feedback', reason: 'unanswered', severity: 'warning', epics: 1 },
      { activity: 'experiment', reason: 'unasked', severity: 'notice', epics: 2 },
    ]);
    expect(tracked).toMatchObject({ critical: 1, warning: 1 });
  });

  it('counts what is said most often first, and says nothing of what is well', () => {
    const twice = [{}, {}, { labels: ['spike'] }];
    const both = { both: productLead };
    const some: AppliesTo = { kind: 'some', filter: { labels: ['spike'], componentIds: [], typeIds: [] } };
    const settings = {
      appliesTo: { rollout: some, experiment: some, feedback: { kind: 'every' } },
    } satisfies Partial<AgreementSettings>;
    const { remarks } = preview(twice, { experiment: both }, [], settings);
    expect(remarks.map(({ activity, epics }) => [activity, epics])).toEqual([
      ['feedback', 3],
      ['rollout', 1],
    ]);
  });

  it('says nothing of what may still be decided', () => {
    const every = {
      rollout: { kind: 'every' },
      experiment: { kind: 'every' },
      feedback: { kind: 'every' },
    } as const;
    expect(preview([{}], {}, [], { decideBy: 'done', appliesTo: every }).remarks).toEqual([]);
  });

  it('goes by the day of the agreement', () => {
    const settings = { timeZone: 'Pacific/Kiritimati' };
    expect(preview([{ dueInDays: 15 }]).tracked).toMatchObject({ critical: 0 });
    expect(preview([{ dueInDays: 15 }], {}, [], settings).tracked).toMatchObject({ critical: 1 });
  });

  it('knows who has left', () => {
    const both = { both: productLead };
    const { remarks } = preview([{}], { rollout: both, experiment: both, feedback: both }, [
      { accountId: ana, reason: 'left' },
      { accountId: ben, reason: 'left' },
    ]);
    expect(remarks[0]).toEqual({ activity: 'rollout', reason: 'left', severity: 'warning', epics: 1 });
  });
});
