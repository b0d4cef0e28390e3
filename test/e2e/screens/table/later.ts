import { accountOf } from '../../../../local-jira/demo/people';
import { productLead } from '../../../builders/answers';
import { accountId } from '../../../builders/ids';
import { projectCaller } from '../../../support/agreed-project';
import type { LocalJira } from '../../support/local-jira';
import { inProject, type Screen } from '../screen';
import { say } from './answers';
import { decideForTwo } from './epics';

const longName = (first: string): string =>
  `${first} ${'that nobody can say in one breath '.repeat(6)}`.slice(0, 199);
// Nothing in it at which a line may break.
const oneWord = 'Donaudampfschifffahrt'.repeat(10).slice(0, 200);

/** As many lines as a matrix can hold, and names as long as they can be. */
async function fullOfLongNames({ site }: LocalJira): Promise<void> {
  const { as, agreementId } = projectCaller(site, 'MOB');
  await as('gita', 'nameLeads', {
    agreementId,
    product: accountId(accountOf('ana')),
    engineering: accountId(accountOf('ben')),
  });
  const lines = 40 - 18;
  for (let line = 1; line <= lines; line += 1) {
    const name = line === 1 ? oneWord : longName(`Line ${String(line)}`);
    await as('ana', 'addActivity', { agreementId, group: 'howTeam', name });
  }
  await as('ana', 'addRole', { agreementId, side: 'engineering', name: longName('A role') });
  const { administration, world } = site.jira;
  administration.rename(accountOf('ben'), longName('Ben'));
  for (const issue of Object.values(world.issues).filter(({ key }) => /^(SRCH|MOB)-/.test(key)))
    Object.assign(issue, { summary: longName(issue.summary) });
}

/** What becomes of it with time: people leave, lists grow. */
export const later: Screen[] = [
  {
    name: 'a decision for several that failed for one',
    as: 'ben',
    at: inProject('SRCH', 'epics?sort=severity'),
    act: async (scene) => {
      await decideForTwo(scene);
      const { jira, app, tCount } = scene;
      const body = { code: 'INTERNAL_ERROR', message: 'down' };
      const effect = { kind: 'status', status: 500, body } as const;
      jira.site.faults.add({ remote: 'kvs', path: /transaction/, times: 1, effect });
      await app.getByRole('button', { name: tCount('epics.bulk.decide.do', 2) }).click();
    },
    shows: ({ app, tCount }) => app.getByText(tCount('epics.bulk.failed', 1)),
  },
  {
    name: 'a lead who has left',
    as: 'ben',
    at: inProject('SRCH', 'matrix'),
    given: ({ jira: { site } }) => {
      site.jira.administration.deactivate(accountOf('jo'));
    },
    shows: ({ app, t }) => app.getByText(t('leads.successor')),
  },
  {
    name: 'a lead who came after it was agreed',
    as: 'ana',
    at: inProject('SRCH', 'matrix'),
    given: async ({ jira: { site } }) => {
      const { as, agreementId } = projectCaller(site, 'SRCH');
      const [product, engineering] = [accountId(accountOf('ana')), accountId(accountOf('ben'))];
      await as('gita', 'nameLeads', { agreementId, product, engineering });
    },
    shows: ({ app, t }) => app.getByRole('button', { name: t('review.confirmAll') }).first(),
  },
  {
    name: 'a side that nobody leads',
    as: 'ben',
    at: inProject('SRCH', 'matrix'),
    given: async ({ jira: { site } }) => {
      const { as, agreementId } = projectCaller(site, 'SRCH');
      await as('ana', 'stepDown', { agreementId });
    },
    shows: ({ app, t }) => app.getByText(t('leads.vacancy.product')),
  },
  {
    name: 'forty activities with long names',
    as: 'ana',
    at: inProject('MOB', 'matrix'),
    given: async ({ jira }) => {
      await fullOfLongNames(jira);
      await say(jira, 'MOB', 'ana', { rollout: productLead });
    },
    act: ({ app, t }) => app.getByRole('button', { name: t('group.howTeam') }).click(),
    shows: ({ app }) => app.getByText(oneWord),
  },
  {
    name: 'forty activities with long names as RACI',
    as: 'ana',
    at: inProject('MOB', 'matrix?view=raci'),
    shows: ({ app }) => app.getByText(oneWord),
  },
  {
    name: 'epics with long names',
    as: 'ben',
    at: inProject('SRCH', 'epics?sort=severity'),
    shows: ({ app }) => app.getByRole('row', { name: /SRCH-\d+ / }).first(),
  },
  {
    name: 'roles with long names',
    as: 'ana',
    at: inProject('MOB', 'settings'),
    shows: ({ app }) => app.getByText(longName('A role')),
  },
];
