import { inProject, type Screen } from '../screen';

const settings = inProject('CHK', 'settings');
const searchSettings = inProject('SRCH', 'settings');

/** What happened, and what is set. */
export const historyAndSettings: Screen[] = [
  {
    name: 'the history',
    as: 'ana',
    at: inProject('CHK', 'history'),
    shows: ({ app }) => app.getByRole('main').getByRole('listitem').locator('time').first(),
    picture: true,
  },
  {
    name: 'the history where no change fits',
    as: 'ana',
    at: inProject('CHK', 'history?from=2020-05-01&to=2020-05-02'),
    shows: ({ app, t }) => app.getByText(t('history.emptyFiltered')),
  },
  {
    name: 'the history between days that are the wrong way round',
    as: 'ana',
    at: inProject('CHK', 'history?from=2020-05-02&to=2020-05-01'),
    shows: ({ app, t }) => app.getByText(t('history.upsideDown')),
  },
  {
    name: 'the settings, to a lead',
    as: 'ben',
    at: searchSettings,
    shows: ({ app, t }) => app.getByRole('button', { name: t('health.runNow') }),
  },
  {
    name: 'the settings, to an administrator',
    as: 'gita',
    at: searchSettings,
    shows: ({ app, t }) => app.getByRole('button', { name: t('settings.replaceLeads') }),
  },
  {
    name: 'the settings, to who may only look',
    as: 'ines',
    at: searchSettings,
    shows: ({ app, t }) => app.getByText(t('health.indexed')),
  },
  {
    name: 'a digest before it is sent',
    as: 'ben',
    at: searchSettings,
    act: ({ app, t }) => app.getByRole('button', { name: t('digestSetting.preview') }).click(),
    shows: ({ app, t }) => app.getByRole('article', { name: t('digestSetting.previewTitle') }),
  },
  {
    name: 'a rule being changed',
    as: 'ana',
    at: settings,
    act: ({ app, t }) =>
      app.getByRole('button', { name: t('form.changeOf', { what: t('settings.decideByLabel') }) }).click(),
    shows: ({ app, t }) => app.getByRole('radio', { name: t('settings.decideBy.done') }),
  },
  {
    name: 'an absence being entered',
    as: 'ben',
    at: searchSettings,
    act: ({ app, t }) => app.getByRole('button', { name: t('absences.add') }).click(),
    shows: ({ app, t }) => app.getByLabel(t('absences.cover')),
  },
  {
    name: 'an agreement of another team being added',
    as: 'gita',
    at: settings,
    act: ({ app, t }) => app.getByRole('button', { name: t('agreements.add') }).click(),
    shows: ({ app, t }) => app.getByLabel(t('form.name'), { exact: true }),
  },
  {
    name: 'before tracking is stopped',
    as: 'ana',
    at: settings,
    act: ({ app, t }) => app.getByRole('button', { name: t('stopTracking.open') }).click(),
    shows: ({ app, t }) => app.getByRole('dialog', { name: t('stopTracking.title') }),
  },
];
