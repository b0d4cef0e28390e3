import { ana } from '../../test/builders/answers';
import { agreementId, projectId } from '../../test/builders/ids';
import type { Summary } from '../domain/summary';
import type { Job } from './ports/job';
import { readPortfolio } from './read-portfolio';
import { defaultSiteSettings } from '../domain/site-settings';

const tracked = (number: number): Summary => ({
  agreementId: agreementId(`${String(number)}:0`),
  projectId: projectId(String(number)),
  name: null,
  leads: { product: null, engineering: null },
  soleSide: null,
  postCode: { rollout: 'inForce', experiment: 'inForce', feedback: 'inForce' },
  trackingSince: '2026-09-01T08:00:00.000Z',
  counts: null,
});

it('has a page of a hundred teams counted by a few jobs', async () => {
  const found = Array.from({ length: 100 }, (_none, index) => tracked(10_000 + index));
  const projects = new Map(
    found.map(({ projectId: id }) => [id, { id, key: `P${id}`, name: `Project ${id}` }]),
  );
  const pushed: Job[] = [];
  const page = await readPortfolio(
    {
      now: () => new Date('2026-09-15T10:00:00.000Z'),
      summaries: {
        page: () => Promise.resolve({ found, cursor: null }),
        find: () => Promise.resolve(undefined),
        set: () => Promise.resolve(),
        forget: () => Promise.resolve(),
      },
      projects: {
        visible: () => Promise.resolve(projects),
        listed: () => Promise.resolve(projects),
        require: () => Promise.reject(new Error('asked for a project')),
      },
      siteSettings: {
        find: () => Promise.resolve({ version: 0, settings: defaultSiteSettings, told: true }),
        change: () => Promise.resolve(false),
        settle: () => Promise.resolve(),
      },
      jobs: {
        push: (...jobs) => {
          pushed.push(...jobs);
          return Promise.resolve();
        },
      },
    },
    { accountId: ana, siteUrl: undefined },
    {},
  );
  expect(page).toMatchObject({ cursor: null, counting: true });
  expect(pushed.length).toBeLessThanOrEqual(4);
  expect(pushed.flatMap((job) => (job.kind === 'summarise' ? job.projectIds : []))).toHaveLength(100);
});
