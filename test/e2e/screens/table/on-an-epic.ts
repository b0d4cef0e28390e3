import { panelOn, type Place, type Scene, type Screen } from '../screen';

const semantic = panelOn('Semantic search for long queries');
const helpCentre = panelOn('Search in the help centre');

/** Jira opens a panel where it was left. */
async function openPanel({ page }: Scene): Promise<void> {
  const toggle = page.getByTestId('panel-epic-panel').getByRole('button').first();
  if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
}

const panel = (name: string, at: Place, more: Partial<Screen> = {}): Screen => ({
  name,
  as: 'ben',
  at,
  act: openPanel,
  shows: ({ app, t }) => app.getByRole('region', { name: t('activity.feedback') }),
  ...more,
});

const menuOf = ({ app, t }: Scene) =>
  app.getByRole('button', { name: t('epic.more', { activity: t('activity.rollout') }) });

/** What stands on an issue: the panel in its states, the flag, and the forms of workflows and rules. */
export const onAnEpic: Screen[] = [
  // Once a day: whoever opens the next epic is left alone.
  {
    name: 'a flag about a gap',
    as: 'ben',
    at: { ...semantic, module: 'flag' },
    shows: ({ page }) => page.getByTestId('flag-epic-owners'),
  },
  panel('an epic with gaps', panelOn('Explain why a product is recommended')),
  panel('an epic with owners', semantic, { picture: true }),
  panel('an epic that is passed back', panelOn('Learning-to-rank with margin as a second goal')),
  panel('an epic whose leads differ', panelOn('Frequently bought together')),
  panel('an epic with results', helpCentre),
  panel('an epic, to who may only look', semantic, { as: 'ines' }),
  panel('an epic that is not tracked', panelOn('Recommendation service, first version'), {
    shows: ({ app, t }) =>
      app
        .getByRole('button', { name: t('epic.track') })
        .or(app.getByText(t('panel.silent')))
        .first(),
  }),
  panel('what can be done about the rollout', semantic, {
    act: async (scene) => {
      await openPanel(scene);
      await menuOf(scene).click();
    },
    shows: ({ app, t }) => app.getByRole('button', { name: t('epic.action.decideHere') }),
  }),
  panel('an owner being chosen', semantic, {
    act: async (scene) => {
      const { app, t } = scene;
      await openPanel(scene);
      await menuOf(scene).click();
      await app.getByRole('button', { name: t('epic.action.decideHere') }).click();
    },
    shows: ({ app, t }) => app.getByRole('button', { name: t('epic.form.save') }),
  }),
  panel('what happened on an epic', helpCentre, {
    act: async (scene) => {
      await openPanel(scene);
      await scene.app.getByRole('button', { name: scene.t('epic.history.show') }).click();
    },
    shows: ({ app, t }) =>
      app
        .getByRole('region', { name: t('epic.history.title') })
        .locator('time')
        .first(),
  }),
  {
    name: 'what a workflow asks for',
    as: 'kim',
    at: { path: () => '/jira/software/c/projects/CHK/settings/workflow', module: 'owners-agreed' },
    act: ({ page }) =>
      page
        .getByTestId('transition-41')
        .getByRole('button', { name: /^Add validator/ })
        .click(),
    shows: ({ app }) => app.getByRole('radio').first(),
  },
  {
    name: 'what a rule asks for',
    as: 'kim',
    at: { ...semantic, module: 'post-code-owners' },
    act: async ({ page, t, app }) => {
      await page.getByRole('button', { name: 'Platform' }).click();
      await page.getByTestId('platform-drawer').getByText('Automation').click();
      await app.getByLabel(t('action.issueKey')).fill('');
      // What is around the form shows through it; axe sees the form alone.
      await app.locator('html').evaluate(({ style }) => {
        style.background = 'var(--ds-surface-overlay)';
      });
    },
    shows: ({ app, t }) => app.getByText(t('action.missing')),
  },
];
