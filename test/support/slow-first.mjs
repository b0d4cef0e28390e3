import Sequencer from '@jest/test-sequencer';

// In a new clone Jest knows nothing of durations and goes by size; these are small, and would be left alone at the end.
const slow =
  /\/(faults-(on|in)-[a-z]+|authorization|interleavings|fuzz|atlassian-linter|stand-ins|first-path|[a-z]+-in-english|in-[a-z]+)\.test\.ts$/;

/** Starts the files first that are known to take long. */
export default class SlowFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const isSlow = ({ path }) => slow.test(path);
    return [...sorted.filter(isSlow), ...sorted.filter((test) => !isSlow(test))];
  }
}
