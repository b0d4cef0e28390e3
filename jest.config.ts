import type { Config } from 'jest';

const project = (displayName: string, testMatch: string[], extra: Config = {}): Config => ({
  displayName,
  testMatch: testMatch.map((glob) => `<rootDir>/${glob}`),
  testEnvironment: 'node',
  transform: {
    '\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  modulePathIgnorePatterns: ['/build/', '/\\.local-jira/'],
  ...extra,
});

const config: Config = {
  projects: [
    project('unit', ['src/**/*.test.ts', 'static/**/*.test.ts', 'local-jira/**/*.test.ts']),
    project('integration', ['test/integration/**/*.test.ts']),
    project('contract', ['test/contract/**/*.test.ts']),
    project('e2e', ['test/e2e/**/*.test.ts']),
  ],
};

export default config;
