import { across, inJiraSettings, type Screen } from '../screen';

/** The pages outside of all projects, and what Jira's administrators have. */
export const acrossProjects: Screen[] = [
  {
    name: 'what is mine',
    as: 'ben',
    at: across('mine'),
    shows: ({ app }) => app.getByRole('row', { name: 'Farah Haddad' }),
    picture: true,
  },
  {
    name: 'nothing is mine',
    as: 'ines',
    at: across('mine'),
    shows: ({ app, t }) => app.getByText(t('mine.empty.title')),
  },
  {
    name: 'the portfolio',
    as: 'ben',
    at: across('portfolio'),
    given: ({ jira: { site } }) => site.settled(),
    shows: ({ app }) => app.getByRole('row', { name: 'Checkout' }).getByRole('link').first(),
  },
  {
    name: 'a portfolio where no team matches',
    as: 'ben',
    at: across('portfolio'),
    act: ({ app, t }) => app.getByPlaceholder(t('portfolio.search')).fill('no team has this name'),
    shows: ({ app, t }) => app.getByText(t('portfolio.noMatch')),
  },
  {
    name: 'a portfolio without a team',
    as: 'eli',
    at: across('portfolio'),
    shows: ({ app, t }) => app.getByText(t('portfolio.empty.title')),
  },
  {
    name: "Jira's administrators",
    as: 'kim',
    at: inJiraSettings,
    shows: ({ app }) => app.getByRole('row', { name: 'Checkout' }),
  },
  {
    name: 'a line for new agreements',
    as: 'kim',
    at: inJiraSettings,
    act: ({ app, t }) => app.getByRole('button', { name: t('site.template.addActivity') }).click(),
    shows: ({ app, t }) => app.getByLabel(t('form.name'), { exact: true }),
  },
];
