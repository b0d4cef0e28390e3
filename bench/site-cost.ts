import type { InvocationCount } from '../local-jira/counters';
import type { Site } from '../local-jira/site';
import { memoryGB, secondsAllowed } from './manifest-limits';

/** How long an answer of Jira or of Forge's storage is taken to travel. */
export const latencyMs = 50;

/** What Atlassian would count of what the functions did, each of them a sum. */
export type SiteCost = {
  jiraCalls: number;
  /** Those of the invocations that call this path of Jira. */
  jiraCallsWith: (path: string) => number;
  points: number;
  storageCalls: number;
  bytesRead: number;
  bytesWritten: number;
  queued: number;
  logBytes: number;
  invocations: number;
  /** How long the invocations ran, one after the other. */
  seconds: number;
  gbSeconds: number;
  /** The part of its time limit that the invocation took which came nearest to it. */
  ofLimit: number;
  /** The same among the invocations of one function. */
  ofLimitIn: (functionKey: string) => number;
};

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

/**
 * What this machine needed, its Jira's work included, and the latency of every call that had to wait for another.
 * No time passes here on the way to a service, so that nothing has to be slept through.
 */
const secondsOf = ({ milliseconds, callsInRow }: InvocationCount) =>
  (milliseconds + callsInRow * latencyMs) / 1000;

/** Runs a step, waits for the background work that follows from it, and tells what that cost the app. */
export async function siteCost(site: Site, step: () => Promise<unknown>): Promise<SiteCost> {
  const invocations: InvocationCount[] = [];
  const stop = site.counters.onInvocation((invocation) => invocations.push(invocation));
  await step();
  await site.drain();
  stop();

  const failed = invocations.find(({ outcome }) => outcome === 'failed');
  if (failed) throw new Error(`${failed.functionKey} failed, so what was measured is something else`);
  const calls = invocations.flatMap((invocation) => invocation.calls);
  const ofLimit = (some: InvocationCount[]) =>
    Math.max(0, ...some.map((each) => secondsOf(each) / secondsAllowed(each.functionKey)));
  const jiraCallsOf = (some: InvocationCount[]) =>
    sum(some.flatMap((each) => each.calls.flatMap((call) => (call.remote === 'jira' ? call.calls : []))));
  const seconds = sum(invocations.map(secondsOf));
  return {
    jiraCalls: jiraCallsOf(invocations),
    jiraCallsWith: (path) =>
      jiraCallsOf(invocations.filter((each) => each.calls.some((call) => call.path === path))),
    points: sum(calls.map(({ points }) => points)),
    storageCalls: sum(calls.filter(({ remote }) => remote === 'kvs').map((each) => each.calls)),
    bytesRead: sum(calls.map(({ bytesRead }) => bytesRead)),
    bytesWritten: sum(calls.map(({ bytesWritten }) => bytesWritten)),
    queued: sum(calls.map(({ queued }) => queued)),
    logBytes: sum(invocations.map(({ logBytes }) => logBytes)),
    invocations: invocations.length,
    seconds,
    gbSeconds: seconds * memoryGB,
    ofLimit: ofLimit(invocations),
    ofLimitIn: (functionKey) => ofLimit(invocations.filter((each) => each.functionKey === functionKey)),
  };
}
