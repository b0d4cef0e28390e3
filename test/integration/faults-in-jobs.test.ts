import type { Input, Operation } from '../../src/contract';
import { engineers, person } from '../builders/answers';
import { accountId } from '../builders/ids';
import { idOf, type Who } from '../builders/world';
import { lostOrDoubledInJobs } from '../support/every-fault';
import { hours } from '../support/indexed-site';
import { agreement, answers } from '../support/first-path';
import type { TestSite } from '../support/site';

const issueId = idOf('SHOP-1');
const by =
  <K extends Operation>(who: Who, operation: K, input: Input<K>) =>
  (site: TestSite) =>
    site.as(who).do(operation, input);

const stop = { agreementId: agreement, change: { kind: 'stopTracking' } } as const;
const rollout = answers({ rollout: engineers });

// Where a day begins, and where a report is due, within the next two hours.
const hoursToMidnight = 13;
const weekOfReports = 7 * 24 - 2;

const administer = (act: (site: TestSite) => void) => (site: TestSite) => {
  act(site);
  return Promise.resolve();
};
const drain = (site: TestSite) => site.drain();
test.each<[string, Parameters<typeof lostOrDoubledInJobs>[0]]>([
  [
    'a decision is projected',
    {
      run: drain,
      start: by('ana', 'decideEpic', { issueId, activity: 'rollout', answer: person('farah') }),
    },
  ],
  [
    'a change of what is agreed reaches every epic',
    {
      run: drain,
      prepare: by('ana', 'answerActivities', rollout),
      start: by('ben', 'answerActivities', rollout),
    },
  ],
  [
    'the index is taken away',
    { run: drain, prepare: by('ana', 'changeTerms', stop), start: by('ben', 'changeTerms', stop) },
  ],
  [
    'new leads are named',
    {
      run: drain,
      start: by('gita', 'nameLeads', {
        agreementId: agreement,
        product: accountId('farah'),
        engineering: accountId('ben'),
      }),
    },
  ],
  [
    'an epic is deleted',
    {
      run: drain,
      start: (site) => site.as('gita').jira('DELETE', `/rest/api/3/issue/${issueId}`),
    },
  ],
  [
    'people are looked up for the day',
    {
      prepare: (site) => hours(site, hoursToMidnight),
      start: administer((site) => {
        site.jira.administration.deactivate('chen');
      }),
      run: (site) => hours(site, 2),
    },
  ],
  [
    'a lead and who was named on an epic have closed their accounts',
    {
      prepare: (site) => hours(site, weekOfReports),
      start: administer((site) => {
        site.jira.administration.closeAccount('ana');
        site.jira.administration.closeAccount('farah');
      }),
      run: (site) => hours(site, 2),
    },
  ],
])(
  'when %s nothing is lost or doubled, whichever call goes wrong in whatever way',
  async (_what, work) => {
    expect(await lostOrDoubledInJobs(work)).toEqual([]);
  },
  180_000,
);
