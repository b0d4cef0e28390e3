const tests = '\\.test\\.tsx?$';

/** Imports that `from` may have; anything else, packages and Node's own modules too, breaks the rule. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: [tests] },
  to: { pathNot: allowed },
});

/** `to` may be imported by `allowed` and by tests, and by nobody else. */
const onlyFor = (name, to, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { pathNot: [...allowed, tests, '^(test|bench)/'] },
  to: { path: to },
});

const forge = (name) => `node_modules/@forge/${name}/`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    only('domain-stands-alone', '^src/domain/', ['^src/domain/'], 'The rules know nothing but themselves.'),
    only(
      'contract-knows-domain-and-zod',
      '^src/contract/',
      ['^src/(contract|domain)/', 'node_modules/zod/'],
      'What crosses the bridge is described by schemas over the domain.',
    ),
    only(
      'usecases-take-the-world-as-an-argument',
      '^src/usecases/',
      ['^src/(usecases|contract|domain)/'],
      'What a use case needs from outside stands in usecases/ports.',
    ),
    {
      name: 'adapters-serve-usecases',
      comment: 'An adapter knows neither who calls it nor the other end of the bridge.',
      severity: 'error',
      from: { path: '^src/(jira|storage)/', pathNot: [tests] },
      to: { path: '^src/', pathNot: ['^src/(jira|storage|usecases|contract|domain)/'] },
    },
    {
      name: 'adapters-through-the-composition-root',
      comment: 'Resolvers and events get their adapters from src/composition-root.ts.',
      severity: 'error',
      from: { path: '^src/(resolvers|events|index)', pathNot: [tests] },
      to: { path: '^src/(jira|storage)/' },
    },
    onlyFor(
      'forge-api-in-adapters',
      forge('(api|kvs)'),
      ['^src/(jira|storage)/'],
      'Jira and storage are reached through adapters.',
    ),
    onlyFor(
      'forge-events-in-events',
      forge('events'),
      ['^src/events/', '^src/composition-root\\.ts$'],
      'Queues belong to events and to the composition root.',
    ),
    onlyFor(
      'forge-resolver-in-resolvers',
      forge('resolver'),
      ['^src/resolvers/'],
      'A resolver is made by procedure() and nowhere else.',
    ),
    {
      name: 'static-shares-contract-and-domain',
      comment: 'The browser decides by the same rules as the server and sees nothing else of it.',
      severity: 'error',
      from: { path: '^static/', pathNot: [tests] },
      to: { path: '^(src|local-jira|test|bench|scripts)/', pathNot: ['^src/(contract|domain)/'] },
    },
    {
      name: 'surfaces-stand-alone',
      comment: 'Every manifest resource is loaded by itself; what two of them need is in static/shared.',
      severity: 'error',
      from: { path: '^static/([^/]+)/', pathNot: ['^static/shared/'] },
      to: { path: '^static/[^/]+/', pathNot: ['^static/(shared|$1)/'] },
    },
    {
      name: 'shared-knows-no-surface',
      comment: 'static/shared serves the surfaces.',
      severity: 'error',
      from: { path: '^static/shared/' },
      to: { path: '^static/[^/]+/', pathNot: ['^static/shared/'] },
    },
    {
      name: 'local-jira-is-no-second-app',
      comment: 'The local Jira sees the app as Forge does: its manifest and its builds.',
      severity: 'error',
      from: { path: '^local-jira/' },
      to: { path: '^(src|static|test|bench)/' },
    },
    {
      name: 'product-knows-no-tooling',
      comment: 'The app runs without the local Jira, the tests and the scripts.',
      severity: 'error',
      from: { path: '^src/', pathNot: [tests] },
      to: { path: '^(static|local-jira|test|bench|scripts)/' },
    },
    {
      name: 'function-without-development-packages',
      comment: 'What Forge bundles has to be a dependency.',
      severity: 'error',
      from: { path: '^src/', pathNot: [tests] },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-missing-module', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-orphans',
      comment: 'A module that nothing imports and that imports nothing. Jest loads slow-first by its path.',
      severity: 'error',
      from: { orphan: true, pathNot: [tests, '^static/lighter/', '^test/support/slow-first', '\\.d\\.ts$'] },
      to: {},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    // An app that the local Jira's own tests run is not part of this one.
    exclude: { path: '/(build|fixtures)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
