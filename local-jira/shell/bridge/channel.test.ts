import { openChannel, type Call, type Serve } from './channel';

const open: MessagePort[] = [];
afterEach(() => {
  open.splice(0).forEach((port) => {
    port.close();
  });
});

function connect(serve: Serve): Call {
  const { port1, port2 } = new MessageChannel();
  open.push(port1, port2);
  openChannel(port2, serve);
  return openChannel(port1, () => undefined);
}

test('a call is answered with the value that the other side returns', async () => {
  const call = connect((command, data) => ({ command, data }));
  expect(await call('invoke', { functionKey: 'matrix' })).toEqual({
    command: 'invoke',
    data: { functionKey: 'matrix' },
  });
});

test('answers find their calls, whatever the order', async () => {
  const call = connect(async (command) => {
    if (command === 'slow') await new Promise((resolve) => setTimeout(resolve, 20));
    return command;
  });
  expect(await Promise.all([call('slow'), call('fast')])).toEqual(['slow', 'fast']);
});

test('an error arrives as an error with its message', async () => {
  const call = connect((command) => {
    throw new Error(`Unknown bridge command "${command}".`);
  });
  await expect(call('fly')).rejects.toThrow('Unknown bridge command "fly".');
});

test('a function in the data can be called from the other side, with an answer', async () => {
  const call = connect(async (_command, data) => {
    const onClose: unknown = Reflect.get(Object(data), 'onClose');
    return typeof onClose === 'function' ? await (onClose as (n: number) => unknown)(20) : 'no function';
  });
  expect(await call('openModal', { onClose: (n: number) => n + 1 })).toBe(21);
});

test('a function in the answer can be called back', async () => {
  let subscribed = true;
  const call = connect(() => ({
    unsubscribe: () => {
      subscribed = false;
    },
  }));
  const subscription = (await call('on')) as { unsubscribe: () => Promise<void> };
  await subscription.unsubscribe();
  expect(subscribed).toBe(false);
});

test('what is no message of the protocol is ignored', async () => {
  const { port1, port2 } = new MessageChannel();
  open.push(port1, port2);
  const served: string[] = [];
  openChannel(port2, (command) => served.push(command));
  port1.postMessage('hello');
  port1.postMessage({ kind: 'call', command: 'no id' });
  await openChannel(port1, () => undefined)('getContext');
  expect(served).toEqual(['getContext']);
});
