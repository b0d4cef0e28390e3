/** One run of a function, as the services that it calls see it. */
export type Invocation = {
  id: string;
  functionKey: string;
  moduleKey: string;
  /** The resolver's own name for what it runs. */
  operation: string | undefined;
  /** The signed-in person it runs for; background work has none. */
  accountId: string | undefined;
  /** How many queue events in a row led to it: Forge stops cycles. */
  cyclicDepth: number;
  /** Stops it as if its time were over. */
  timeOut(): void;
  /** Stops it as if its process had died. */
  crash(): void;
};
