import { accountOf } from '../../../../local-jira/demo/people';
import { accountId } from '../../../builders/ids';
import { dataScience, engineeringLead, engineers, productLead } from '../../../builders/answers';
import { projectCaller } from '../../../support/agreed-project';
import { inProject, type Screen } from '../screen';
import { say } from './answers';

const matrix = inProject('CHK', 'matrix');

/** From the first second after the installation to the start of tracking. */
export const firstAgreement: Screen[] = [
  {
    name: 'nobody leads yet, to an administrator',
    as: 'gita',
    at: matrix,
    shows: ({ app, t }) => app.getByRole('button', { name: t('noLeads.submit') }),
    picture: true,
  },
  {
    name: 'nobody leads yet, to who may edit issues',
    as: 'ana',
    at: matrix,
    shows: ({ app, t }) =>
      app.getByRole('button', { name: t('nominations.iAm', { lead: t('leadWithin.product') }) }),
  },
  {
    name: 'nobody leads yet, to who may only look',
    as: 'ines',
    at: matrix,
    shows: ({ app, t }) => app.getByRole('heading', { name: t('noLeads.title') }),
  },
  {
    name: 'the epics before anybody leads',
    as: 'ana',
    at: inProject('CHK', 'epics?sort=severity'),
    shows: ({ app, t }) => app.getByText(t('epics.noLeads.title')),
  },
  {
    name: 'the history before anything happened',
    as: 'gita',
    at: inProject('CHK', 'history'),
    shows: ({ app, t }) => app.getByText(t('history.empty')),
  },
  {
    name: 'the settings before anybody leads',
    as: 'gita',
    at: inProject('CHK', 'settings'),
    shows: ({ app, t }) => app.getByText(t('settings.leadsAbout')),
  },
  {
    name: 'somebody wants to lead',
    as: 'ben',
    at: matrix,
    given: async ({ jira: { site } }) => {
      const { as, agreementId } = projectCaller(site, 'CHK');
      await as('ana', 'nominate', { agreementId, side: 'product', accepts: null });
    },
    shows: ({ app, t }) =>
      app.getByRole('button', { name: t('nominations.iAmAndAccept', { side: t('sideWithin.engineering') }) }),
  },
  {
    name: 'the questions',
    as: 'ana',
    at: matrix,
    given: async ({ jira: { site } }) => {
      const { as, agreementId } = projectCaller(site, 'CHK');
      const [product, engineering] = [accountId(accountOf('ana')), accountId(accountOf('ben'))];
      await as('gita', 'nameLeads', { agreementId, product, engineering });
    },
    shows: ({ app, tCount }) => app.getByRole('heading', { name: tCount('questions.title', 3) }),
    picture: true,
  },
  {
    name: 'a question answered, and not sent',
    as: 'ana',
    at: matrix,
    act: ({ app }) => app.getByRole('radio').first().check({ force: true }),
    shows: ({ app, t }) => app.getByText(t('questions.kept')),
  },
  {
    name: 'the first answers from another agreement',
    as: 'ben',
    at: matrix,
    act: ({ app, t }) => app.getByRole('button', { name: t('start.copy') }).click(),
    shows: ({ app, t }) =>
      app.getByRole('dialog', { name: t('start.copyTitle') }).getByText(t('start.copyRest').slice(0, 20)),
  },
  {
    name: 'one has answered, and waits',
    as: 'ana',
    at: matrix,
    given: ({ jira }) =>
      say(jira, 'CHK', 'ana', { rollout: engineeringLead, experiment: productLead, feedback: dataScience }),
    shows: ({ app, t }) => app.getByText(t('waits.lead')),
  },
  {
    name: 'the questions that the other has answered',
    as: 'ben',
    at: matrix,
    shows: ({ app, t }) => app.getByText(t('questions.otherAnswered', { name: 'Ana Moreau' })),
  },
  {
    name: 'both answers: orphan, overlap and different',
    as: 'ben',
    at: matrix,
    given: ({ jira }) =>
      say(jira, 'CHK', 'ben', { rollout: productLead, experiment: engineeringLead, feedback: engineers }),
    shows: ({ app, t }) => app.getByText(t('clash.orphan')),
    picture: true,
  },
  {
    name: 'both answers, to who only looks',
    as: 'ines',
    at: matrix,
    shows: ({ app, t }) => app.getByText(t('clashForOthers.orphan')),
  },
  {
    name: 'another answer being chosen',
    as: 'ana',
    at: matrix,
    act: ({ app, t }) =>
      app
        .getByRole('button', { name: t('moves.choose.differs') })
        .first()
        .click(),
    shows: ({ app, t }) => app.getByRole('button', { name: t('editor.send') }),
  },
  {
    name: 'one answer the same, two to settle',
    as: 'ana',
    at: matrix,
    given: ({ jira }) => say(jira, 'CHK', 'ana', { feedback: engineers }),
    shows: ({ app, tCount }) => app.getByText(tCount('summary.toSettle', 2)).first(),
  },
  {
    name: 'all agreed, tracking comes next',
    as: 'ana',
    at: matrix,
    given: ({ jira }) => say(jira, 'CHK', 'ana', { rollout: productLead, experiment: engineeringLead }),
    shows: ({ app, t }) => app.getByText(t('tracking.nextTitle')),
  },
  {
    name: 'what tracking would say',
    as: 'ana',
    at: matrix,
    act: ({ app, t }) => app.getByRole('button', { name: t('tracking.preview') }).click(),
    shows: ({ app, t }) =>
      app.getByRole('dialog').locator('button:enabled', { hasText: t('tracking.start') }),
  },
  {
    name: 'the epics before tracking',
    as: 'ana',
    at: inProject('CHK', 'epics?sort=severity'),
    shows: ({ app, t }) => app.getByText(t('epics.notStarted.title')),
  },
];
