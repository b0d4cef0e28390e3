import { inProject, type Scene, type Screen } from '../screen';

const source = inProject('CHK', 'matrix?part=import');

const sheet = [
  'Checkout, who does what',
  'Activity\tPM\tBen Okafor\tQA\tNotes',
  'Canary release\tI\tA/R\tC\tslowly',
  'On call\tC\tA\tR',
  'Pricing\tA\tA\tI',
].join('\n');

async function paste({ app, t }: Scene, cells: string): Promise<void> {
  await app.getByLabel(t('importRaci.paste')).fill(cells);
  await app.getByRole('button', { name: t('importRaci.read') }).click();
}

/** A spreadsheet at each step, and the ways out. */
export const importAndExport: Screen[] = [
  {
    name: 'what to import',
    as: 'ana',
    at: source,
    shows: ({ app, t }) => app.getByLabel(t('importRaci.paste')),
  },
  {
    name: 'a sheet that can not be read',
    as: 'ana',
    at: source,
    act: (scene) => paste(scene, 'Task,PM,EM\nSpec,A,R\n"Build,I,A\n'),
    shows: ({ app, t }) => app.getByText(t('importRaci.problem.quote')),
  },
  {
    name: 'what a sheet would bring, with somebody unknown',
    as: 'ana',
    at: source,
    act: (scene) => paste(scene, sheet),
    shows: ({ app, tCount }) => app.getByText(tCount('importRaci.namesOpen', 1)),
    picture: true,
  },
  {
    name: 'imported',
    as: 'ana',
    at: source,
    act: async (scene) => {
      const { app, t } = scene;
      await paste(scene, 'Activity\tPM\tBen Okafor\nOn call\tC\tA');
      await app.getByRole('button', { name: t('importRaci.bring') }).click();
    },
    shows: ({ app, t }) => app.getByText(t('importRaci.done'), { exact: true }),
  },
  {
    name: 'the ways out',
    as: 'ana',
    at: inProject('CHK', 'matrix'),
    act: ({ app, t }) => app.getByRole('button', { name: t('exportMatrix.open'), exact: true }).click(),
    shows: ({ app, t }) => app.getByRole('button', { name: t('exportMatrix.way.csv') }),
  },
  {
    name: 'the page to print',
    as: 'ana',
    at: inProject('CHK', 'matrix?part=print'),
    shows: ({ app, t }) => app.getByRole('button', { name: t('exportMatrix.print') }),
  },
];
