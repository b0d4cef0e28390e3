const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
  },
};

/** @returns {import('jest').ProjectConfig} */
const project = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch: [`<rootDir>/${testMatch}`],
  testEnvironment: 'node',
  transform: { '\\.tsx?$': ['@swc/jest', swc] },
  modulePathIgnorePatterns: ['/build/', '/\\.local-jira/', '/dist/'],
  ...more,
});

/** @type {import('jest').Config} */
export default {
  maxWorkers: '100%',
  // A worker starts anew before what finished files left behind fills the memory.
  workerIdleMemoryLimit: '1GB',
  testSequencer: '<rootDir>/test/support/slow-first.mjs',
  projects: [
    project('unit', '{src,static,local-jira,scripts}/**/*.test.ts'),
    project('integration', 'test/integration/**/*.test.ts'),
    project('contract', 'test/contract/**/*.test.ts'),
    project('e2e', 'test/e2e/**/*.test.ts', { globalSetup: '<rootDir>/test/e2e/support/unpack-chromium.ts' }),
  ],
};
