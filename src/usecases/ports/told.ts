/** Which messages were sent, for as long as a job for one may still come. */
export type Told = {
  /** `false`: it was marked before. */
  mark: (message: string) => Promise<boolean>;
  unmark: (message: string) => Promise<void>;
};
