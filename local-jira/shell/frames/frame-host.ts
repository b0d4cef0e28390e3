import type { PageModule, Session } from '../../server/contract';

/** Everything the bridge of one frame has to know about where that frame stands. */
export type FrameHost = {
  session: Session;
  module: PageModule;
  /** The address of the app's page, for modules that have one of their own. */
  base: string | undefined;
  /** Set in a dialog: what its opener passed on, and how it closes. */
  modal: { context: unknown; close: (payload: unknown) => void } | undefined;
  /** Set where the app's form configures something: takes what it submits. */
  onSubmit: ((payload: unknown) => void) | undefined;
  /** Set in the form of a workflow rule: takes what gives the configuration when it is saved. */
  rule: { setCallback: (callback: () => unknown) => void } | undefined;
  /** Reads everything on the page anew. */
  refresh: () => Promise<void>;
  onHeight: (height: number) => void;
  /** Called when the frame goes away. */
  onUnload: (cleanup: () => void) => void;
};
