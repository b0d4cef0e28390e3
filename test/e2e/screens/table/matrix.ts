import { dataScience, engineeringLead, engineers, productLead } from '../../../builders/answers';
import { activityId } from '../../../builders/ids';
import { projectCaller } from '../../../support/agreed-project';
import type { LocalJira } from '../../support/local-jira';
import { inProject, type Scene, type Screen } from '../screen';
import { say } from './answers';

const matrix = inProject('CHK', 'matrix');

/** Tracking runs, and lines of every state stand in the matrix. */
async function everyState(jira: LocalJira): Promise<void> {
  const { as, agreementId } = projectCaller(jira.site, 'CHK');
  await as('ana', 'startTracking', { agreementId });
  await say(jira, 'CHK', 'ana', {
    'vision-strategy': engineeringLead,
    'roadmap-ranking': productLead,
    'business-case': productLead,
    spec: productLead,
    'design-work': productLead,
  });
  await say(jira, 'CHK', 'ben', {
    'vision-strategy': productLead,
    'roadmap-ranking': engineeringLead,
    'business-case': productLead,
    spec: engineers,
    'spec-sign-offs': engineeringLead,
  });
  // What was agreed stays, and a change is proposed.
  await say(jira, 'CHK', 'ben', { 'business-case': dataScience });
  await as('ana', 'setNote', {
    agreementId,
    activityId: activityId('rollout'),
    text: 'From the first customer until everyone has it.',
    seenAt: null,
  });
  await as('ana', 'setInvolved', {
    agreementId,
    activityId: activityId('rollout'),
    consulted: [engineeringLead, dataScience],
    informed: [engineers],
    seenAt: null,
  });
}

const openGroup = ({ app, t }: Scene) => app.getByRole('button', { name: t('group.whyWhat') }).click();
const openMore = ({ app, t }: Scene) =>
  app.getByRole('button', { name: t('more.about', { activity: t('activity.rollout') }) }).click();

/** The matrix once the first agreement stands. */
export const agreedMatrix: Screen[] = [
  {
    name: 'the matrix with lines of every state',
    as: 'ana',
    at: matrix,
    given: ({ jira }) => everyState(jira),
    act: openGroup,
    shows: ({ app, t }) => app.getByText(t('mark.proposed')).first(),
    picture: true,
  },
  {
    name: 'the matrix, to who may only look',
    as: 'ines',
    at: inProject('CHK', 'matrix?involved=shown'),
    act: openGroup,
    shows: ({ app, t }) => app.getByRole('columnheader', { name: t('grid.consulted') }),
  },
  {
    name: 'the matrix as RACI',
    as: 'ana',
    at: inProject('CHK', 'matrix?view=raci'),
    shows: ({ app, t }) => app.getByText(t('raciView.means.A')),
    picture: true,
  },
  {
    name: 'a cell being edited',
    as: 'ana',
    at: inProject('CHK', 'matrix?involved=shown'),
    act: ({ app, t }) =>
      app.getByTitle(t('grid.choose', { activity: t('activity.rollout') }), { exact: true }).click(),
    shows: ({ app }) => app.getByRole('option').first(),
  },
  {
    name: 'a change being proposed',
    as: 'ana',
    at: matrix,
    act: ({ app, t }) =>
      app
        .getByRole('button', { name: t('moves.choose.agreed') })
        .first()
        .click(),
    shows: ({ app, t }) => app.getByRole('button', { name: t('editor.send') }),
  },
  {
    name: 'more about a line',
    as: 'ana',
    at: matrix,
    act: openMore,
    shows: ({ app, t }) => app.getByRole('heading', { name: t('involved.title') }),
  },
  {
    name: 'a note being written',
    as: 'ana',
    at: matrix,
    act: async (scene) => {
      await openMore(scene);
      await scene.app
        .getByRole('button', { name: scene.t('note.edit') })
        .first()
        .click();
    },
    shows: ({ app, t }) => app.getByRole('textbox', { name: t('note.title') }),
  },
  {
    name: 'an activity being added',
    as: 'ana',
    at: matrix,
    act: async (scene) => {
      await openGroup(scene);
      await scene.app
        .getByRole('button', { name: scene.t('tools.add') })
        .first()
        .click();
    },
    shows: ({ app, t }) => app.getByLabel(t('tools.newName')),
  },
  {
    name: 'the keys of the matrix',
    as: 'ana',
    at: matrix,
    act: ({ app, t }) => app.getByText(t('grid.keys.title')).click(),
    shows: ({ app, t }) => app.getByText(t('grid.keys.undo.does')),
  },
];
