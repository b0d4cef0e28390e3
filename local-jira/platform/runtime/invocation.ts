/** One run of a function, as the services that it calls see it. */
export type Invocation = {
  id: string;
  functionKey: string;
  moduleKey: string;
  /** The signed-in person it runs for; background work has none. */
  accountId: string | undefined;
  /** How many queue events in a row led to it: Forge stops cycles. */
  cyclicDepth: number;
  /** Stops it as if its time were over. */
  timeOut(): void;
};
