import { existsSync, readFileSync } from 'node:fs';

// Without results something before the tests failed, and stands for one.
const nothingRan = {
  numPassedTests: 0,
  numFailedTests: 1,
  numPendingTests: 0,
  numRuntimeErrorTestSuites: 0,
  testResults: [],
};

const [, , path] = process.argv;
const results = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : nothingRan;

for (const { status, fullName } of results.testResults.flatMap((file) => file.assertionResults)) {
  if (status === 'pending') console.log(`skipped: ${fullName}`);
}

// A file that could not even be loaded counts as a failed test.
const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
const skipped = results.numPendingTests > 0 ? `, ${results.numPendingTests} skipped` : '';
console.log(`${results.numPassedTests} passed, ${failed} failed${skipped}`);
