import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';

const root = resolve(__dirname, '../..');

/** Each breaks exactly the rule it stands under, by importing `to` from `from`. */
const violations = [
  { rule: 'domain-stands-alone', from: 'src/domain/verdict.ts', to: 'src/contract/ids.ts' },
  { rule: 'domain-stands-alone', from: 'src/domain/hash.ts', to: 'node:crypto' },
  { rule: 'domain-stands-alone', from: 'src/domain/schema.ts', to: 'zod' },
  { rule: 'contract-knows-domain-and-zod', from: 'src/contract/view.ts', to: 'src/usecases/ports/caller.ts' },
  {
    rule: 'usecases-take-the-world-as-an-argument',
    from: 'src/usecases/decide.ts',
    to: 'src/storage/epics.ts',
  },
  { rule: 'adapters-serve-usecases', from: 'src/jira/issue.ts', to: 'src/resolvers/epics.ts' },
  {
    rule: 'adapters-through-the-composition-root',
    from: 'src/resolvers/matrix.ts',
    to: 'src/storage/epics.ts',
  },
  {
    rule: 'adapters-through-the-composition-root',
    from: 'src/events/on-hour.ts',
    to: 'src/jira/search.ts',
  },
  { rule: 'forge-api-in-adapters', from: 'src/resolvers/people.ts', to: '@forge/api' },
  { rule: 'forge-api-in-adapters', from: 'src/events/on-issue.ts', to: '@forge/kvs' },
  { rule: 'forge-events-in-events', from: 'src/resolvers/queue.ts', to: '@forge/events' },
  { rule: 'forge-resolver-in-resolvers', from: 'src/events/resolver.ts', to: '@forge/resolver' },
  {
    rule: 'static-shares-contract-and-domain',
    from: 'static/epic-panel/save.ts',
    to: 'src/usecases/ports/caller.ts',
  },
  { rule: 'surfaces-stand-alone', from: 'static/epic-panel/list.ts', to: 'static/project-page/row.ts' },
  { rule: 'shared-knows-no-surface', from: 'static/shared/cell.ts', to: 'static/project-page/row.ts' },
  { rule: 'local-jira-is-no-second-app', from: 'local-jira/seed.ts', to: 'src/domain/side.ts' },
  { rule: 'local-jira-is-no-second-app', from: 'local-jira/page.ts', to: 'static/shared/person.ts' },
  { rule: 'product-knows-no-tooling', from: 'src/resolvers/demo.ts', to: 'local-jira/clock.ts' },
  { rule: 'function-without-development-packages', from: 'src/jira/csv.ts', to: 'papaparse' },
  { rule: 'no-missing-module', from: 'static/shared/gone.ts', to: 'static/shared/deleted' },
];

/** What the layers are for: none of these may be reported. */
const allowed = [
  { from: 'src/contract/operations.ts', to: 'src/domain/side.ts' },
  { from: 'src/contract/result.ts', to: 'zod' },
  { from: 'src/usecases/answer.ts', to: 'src/contract/ids.ts' },
  { from: 'src/storage/keys.ts', to: '@forge/kvs' },
  { from: 'src/jira/people.ts', to: 'src/usecases/ports/caller.ts' },
  { from: 'src/composition-root.ts', to: 'src/jira/search.ts' },
  { from: 'src/resolvers/history.ts', to: 'src/composition-root.ts' },
  { from: 'static/project-page/verdicts.ts', to: 'src/domain/side.ts' },
  { from: 'static/project-page/invoke.ts', to: 'src/contract/ids.ts' },
  { from: 'static/project-page/avatar.ts', to: 'static/shared/person.ts' },
  { from: 'src/domain/verdict.test.ts', to: 'test/builders/epic.ts' },
];

const packages = ['zod', '@forge/api', '@forge/kvs', '@forge/events', '@forge/resolver'];
const isPath = (to: string) => /^(src|static|local-jira|test)\//.test(to);

const Report = z.object({
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});
type Violation = z.infer<typeof Report>['summary']['violations'][number];

let project: string;
let reported: Violation[];

function write(path: string, content: string) {
  const file = join(project, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** The cruiser's own command, since its modules can't be required; it exits with the number of violations. */
const cruise = () =>
  new Promise<string>((done) => {
    const command = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const config = join(root, '.dependency-cruiser.cjs');
    const folders = ['src', 'static', 'local-jira', 'test'];
    execFile(
      process.execPath,
      [command, '--config', config, '--output-type', 'json', ...folders],
      { cwd: project, maxBuffer: 2 ** 26 },
      (_exit, stdout) => {
        done(stdout);
      },
    );
  });

beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'dependency-rules-'));
  const dependencies = Object.fromEntries(packages.map((name) => [name, '1.0.0']));
  write('package.json', JSON.stringify({ dependencies, devDependencies: { papaparse: '1.0.0' } }));
  for (const name of [...packages, 'papaparse']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
    write(`node_modules/${name}/index.js`, 'exports.it = 1;');
  }
  symlinkSync(join(root, 'node_modules/typescript'), join(project, 'node_modules/typescript'));
  const imports = [...violations, ...allowed];
  for (const { to } of imports) if (to.endsWith('.ts')) write(to, 'export const it = 1;');
  for (const { from, to } of imports) {
    const target = isPath(to) ? join('../'.repeat(from.split('/').length - 1), to) : to;
    write(
      from,
      `import { it } from '${isPath(to) ? `./${target.replace(/\.ts$/, '')}` : to}';\nexport const its = it;`,
    );
  }
  write('src/domain/chicken.ts', `import { egg } from './egg';\nexport const chicken = egg;`);
  write('src/domain/egg.ts', `import { chicken } from './chicken';\nexport const egg = chicken;`);
  write('src/domain/forgotten.ts', 'export const forgotten = 1;');
  reported = Report.parse(JSON.parse(await cruise())).summary.violations;
}, 60_000);

afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

const rulesBrokenBy = (from: string) => [
  ...new Set(reported.filter((violation) => violation.from === from).map(({ rule }) => rule.name)),
];

it.each(violations)('$rule refuses $from → $to', ({ rule, from }) => {
  expect(rulesBrokenBy(from)).toContain(rule);
});

it.each(allowed)('$from → $to is allowed', ({ from }) => {
  expect(rulesBrokenBy(from)).toEqual([]);
});

it('no-cycles refuses two modules that import each other', () => {
  expect(rulesBrokenBy('src/domain/chicken.ts')).toEqual(['no-cycles']);
});

it('no-orphans refuses a module that nobody needs', () => {
  expect(rulesBrokenBy('src/domain/forgotten.ts')).toEqual(['no-orphans']);
});

it('tries every rule that there is', async () => {
  const Config = z.object({ forbidden: z.array(z.object({ name: z.string() })) });
  const config = Config.parse((await import(join(root, '.dependency-cruiser.cjs'))) as unknown);
  const tried = new Set([...violations.map(({ rule }) => rule), 'no-cycles', 'no-orphans']);
  expect(config.forbidden.map(({ name }) => name)).toEqual(expect.arrayContaining([...tried]));
  expect(config.forbidden).toHaveLength(tried.size);
});
