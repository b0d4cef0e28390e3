import { inProject, type Scene, type Screen } from '../screen';

const list = (address: string) => inProject('SRCH', `epics?${address}`);
const plainList = list('sort=severity');

const anyEpic = ({ app }: Scene) => app.getByRole('row', { name: /SRCH-\d+ / }).first();

/** Two epics are chosen, and who owns their work. */
export async function decideForTwo(scene: Scene): Promise<void> {
  const { app, t } = scene;
  await selectTwo(scene);
  await app.getByRole('button', { name: t('epics.bulk.decide.action') }).click();
  await app
    .getByRole('dialog')
    .getByRole('radio', { name: new RegExp(`^${t('owner.you')}`) })
    .check({ force: true });
}

async function selectTwo({ app, t }: Scene): Promise<void> {
  const boxes = app.getByRole('checkbox', { name: /SRCH-\d+/ });
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await app.getByRole('region', { name: t('epics.bulk.bar') }).waitFor();
}

/** The list of epics, and what is done with it. */
export const epics: Screen[] = [
  { name: 'the epics', as: 'ben', at: plainList, shows: anyEpic, picture: true },
  { name: 'the epics, to who may only look', as: 'ines', at: plainList, shows: anyEpic },
  {
    name: 'an epic with its details',
    as: 'ben',
    at: plainList,
    act: ({ app }) =>
      app
        .getByRole('row')
        .getByRole('button', { name: /^SRCH-\d+/ })
        .first()
        .click(),
    shows: ({ app, t }) => app.getByRole('region', { name: t('activity.rollout') }),
  },
  {
    name: 'the epics where none matches',
    as: 'ben',
    at: list('text=nothing+has+this+title'),
    shows: ({ app, t }) => app.getByText(t('epics.noMatch.title')),
  },
  {
    name: 'a link to an epic that is not there',
    as: 'ben',
    at: list('epic=SRCH-999'),
    shows: ({ app, t }) => app.getByText(t('epics.unknownKey', { key: 'SRCH-999' })),
  },
  {
    name: 'the epics by owner',
    as: 'ben',
    at: list('group=owner'),
    shows: ({ app, t }) => app.getByRole('button', { name: t('epics.group.nobody') }),
  },
  {
    name: 'all filters, and the columns',
    as: 'ben',
    at: plainList,
    act: async ({ app, t }) => {
      await app.getByRole('button', { name: t('epics.moreFilters') }).click();
      await app.getByRole('button', { name: t('epics.columns') }).click();
    },
    shows: ({ app, t }) => app.getByRole('checkbox', { name: t('epics.column.severity') }),
  },
  {
    name: 'some epics selected',
    as: 'ben',
    at: plainList,
    act: selectTwo,
    shows: ({ app, t }) => app.getByRole('button', { name: t('epics.bulk.decide.action') }),
  },
  {
    name: 'what a decision for several would change',
    as: 'ben',
    at: plainList,
    act: decideForTwo,
    shows: ({ app, t }) => app.getByRole('img', { name: t('epics.bulk.becomes') }).first(),
    picture: true,
  },
  {
    name: 'what is due when',
    as: 'ben',
    at: list('view=timeline'),
    shows: ({ app, t }) =>
      app
        .getByRole('table', { name: t('epics.timeline.title') })
        .getByRole('button')
        .first(),
    picture: true,
  },
  {
    name: 'what is due in one week',
    as: 'ben',
    at: list('view=timeline'),
    act: ({ app, t }) =>
      app
        .getByRole('table', { name: t('epics.timeline.title') })
        .getByRole('button')
        .first()
        .click(),
    shows: ({ app, t }) =>
      app
        .getByRole('table', { name: t('epics.timeline.title') })
        .getByRole('listitem')
        .first(),
  },
];
