import { Queue } from '@forge/events';
import { logFailure } from '../failure-log';
import type { Job, Jobs } from '../usecases/ports/job';

const queue = new Queue({ key: 'projection' });
// https://developer.atlassian.com/platform/forge/runtime-reference/async-events-api: events in one push.
const mostAtOnce = 50;
// One writer of the index per installation, so that a late job can't overwrite newer values. And one of the summaries:
// what people decide doesn't wait until a thousand projects are counted.
const alone = (key: 'projection' | 'summaries') => ({ concurrency: { key, limit: 1 } });

// As delivery may be put off at most.
const mostDelaySeconds = 900;
const secondsApart = 5;

// The queue takes 500 events a minute: the others are for what people do meanwhile, which nobody would ask for again.
const mostOfRound = 400;

// Search lags by seconds: what was just written would not be counted.
const beforeCounting = { delayInSeconds: 20 };

/** By then queries know all that was stored before. */
const isLater = (job: Job): boolean => job.kind === 'forgetProject' && job.othersEver !== undefined;

const isMessage = ({ kind }: Job): boolean => kind === 'tell' || kind === 'sendDigests';

const eventsOf = (pushed: readonly Job[]) =>
  pushed.map((job) => ({
    body: { ...job },
    ...(!isMessage(job) && alone(job.kind === 'summarise' ? 'summaries' : 'projection')),
    ...(job.kind === 'summarise' && !job.asked && beforeCounting),
    ...(isLater(job) && { delayInSeconds: mostDelaySeconds }),
  }));

function* batchesOf<T>(events: readonly T[]): Generator<T[]> {
  for (let start = 0; start < events.length; start += mostAtOnce) {
    yield events.slice(start, start + mostAtOnce);
  }
}

/** For what is retried as a whole. */
export const requiredJobs: Jobs = {
  push: async (...pushed) => {
    for (const batch of batchesOf(eventsOf(pushed))) await queue.push(batch);
  },
};

/** For commands. */
export const jobs: Jobs = {
  push: (...pushed) => requiredJobs.push(...pushed).catch(failedToPush(pushed)),
};

/** One after the other, so that what people decide meanwhile doesn't wait behind all of them. */
export const eventsOfRound = (pushed: readonly Job[]) =>
  eventsOf(pushed.slice(0, mostOfRound)).map((event, index) => ({
    ...event,
    delayInSeconds: Math.min(index * secondsApart, mostDelaySeconds),
  }));

/** For rounds, which find what got lost, or had no room, again an hour later. */
export const jobsOfRound: Jobs = {
  push: async (...pushed) => {
    for (const batch of batchesOf(eventsOfRound(pushed))) await queue.push(batch).catch(failedToPush(pushed));
  },
};

const failedToPush = (pushed: readonly Job[]) => (cause: unknown) => {
  logFailure(`push ${[...new Set(pushed.map(({ kind }) => kind))].join(', ')}`, cause);
};
