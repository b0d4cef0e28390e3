import { openChannel } from '../bridge/channel';
import { bridgeCommands } from './bridge-commands';
import type { FrameHost } from './frame-host';

const isHello = (data: unknown) =>
  typeof data === 'object' && data !== null && Reflect.get(data, 'type') === 'forge-bridge';

/** Answers the bridge in this frame, and in no other, until it is disconnected. A reload of the frame starts anew. */
export function connectFrame(frame: HTMLIFrameElement, host: Omit<FrameHost, 'onUnload'>): () => void {
  let cleanups: (() => void)[] = [];
  const cleanUp = () => {
    cleanups.forEach((cleanup) => {
      cleanup();
    });
    cleanups = [];
  };
  const onMessage = (event: MessageEvent<unknown>) => {
    const [port] = event.ports;
    if (event.source !== frame.contentWindow || event.origin !== host.session.frameOrigin) return;
    if (!isHello(event.data) || !port) return;
    cleanUp();
    cleanups.push(() => {
      port.close();
    });
    openChannel(port, bridgeCommands({ ...host, onUnload: (cleanup) => cleanups.push(cleanup) }));
  };
  addEventListener('message', onMessage);
  return () => {
    removeEventListener('message', onMessage);
    cleanUp();
  };
}
