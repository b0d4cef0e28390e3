import { z } from 'zod';
import { extensionEvents } from './extension-events';
import type { Commands } from './command';
import type { FrameHost } from './frame-host';

const callback = z.custom<(payload?: unknown) => unknown>((value) => typeof value === 'function');
const On = z.object({ event: z.string(), callback });
const Emit = z.object({ event: z.string(), payload: z.unknown().optional() });
const Resize = z.object({ height: z.number() });

const onIssue = new Set<FrameHost['module']['type']>(['jira:issueContext', 'jira:issueViewBackgroundScript']);

/** The page around the frame: reading it anew, and events between the app's own frames. */
export const viewCommands = ({ module, refresh, onHeight, onSubmit, onUnload }: FrameHost): Commands => {
  const isOnIssue = onIssue.has(module.type);
  const refreshIssue = async () => {
    if (!isOnIssue) return false;
    await refresh();
    return true;
  };
  return {
    refresh: refreshIssue,
    refreshIssueView: refreshIssue,
    submit: (payload) => {
      onSubmit?.(payload);
      return onSubmit !== undefined;
    },
    open: () => false,
    on: (data) => {
      const { event, callback: listener } = On.parse(data);
      const unsubscribe = extensionEvents.on(event, listener);
      onUnload(unsubscribe);
      return { unsubscribe };
    },
    emit: (data) => {
      const { event, payload } = Emit.parse(data);
      extensionEvents.emit(event, payload);
    },
    'frame:resize': (data) => {
      onHeight(Resize.parse(data).height);
    },
  };
};
