import type { RemoteCall, RunningFunction } from './faults';

/** One call over the wire, by which function, and what was answered: `undefined` where no answer arrived. */
export type RecordedCall = RemoteCall & {
  functionKey: string | undefined;
  operation: string | undefined;
  status: number | undefined;
};

export type Recorder = {
  /** Every call that is made while `run` runs, in the order in which they start. */
  record(run: () => Promise<unknown>): Promise<RecordedCall[]>;
  /** Notes a call; what it returns is told the status. */
  started(call: RemoteCall, running?: RunningFunction): (status: number) => void;
};

export function createRecorder(): Recorder {
  const recordings = new Set<RecordedCall[]>();
  return {
    record: async (run) => {
      const calls: RecordedCall[] = [];
      recordings.add(calls);
      try {
        await run();
      } finally {
        recordings.delete(calls);
      }
      return calls;
    },
    started: (call, running) => {
      const { functionKey, operation } = running ?? {};
      const recorded: RecordedCall = { ...call, functionKey, operation, status: undefined };
      for (const calls of recordings) calls.push(recorded);
      return (status) => {
        recorded.status = status;
      };
    },
  };
}
