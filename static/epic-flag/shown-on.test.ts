type Sent = { restPath: string; fetchRequestInit: { method?: string; body?: string } };

const properties = new Map<string, string>();
let isDown = false;

/** The seam below Forge's own bridge: Jira's user properties, asked through its page. */
function callBridge(_command: string, { restPath, fetchRequestInit: { method, body } }: Sent) {
  const written = method === 'PUT' && !isDown;
  if (written) properties.set(restPath, body ?? '');
  const value = properties.get(restPath);
  const status = isDown ? 503 : written ? 201 : value === undefined ? 404 : 200;
  const answer = value === undefined ? '{}' : `{"key":"ownershipFlag","value":${value}}`;
  return Promise.resolve({ body: answer, headers: {}, status, statusText: '' });
}

const load = () => {
  Object.assign(globalThis, { __bridge: { callBridge } });
  // The bridge makes a Request of an empty address, which a browser resolves and Node does not.
  Object.assign(globalThis, {
    Request: class extends Request {
      constructor(address: string, init: RequestInit) {
        super(new URL(address, 'https://a.example'), init);
      }
    },
  });
  return import('./shown-on');
};

beforeEach(() => {
  properties.clear();
  isDown = false;
});

it('is once a day and person', async () => {
  const { markShownOn, wasShownOn } = await load();
  expect(await wasShownOn('ana', '2026-05-03')).toBe(false);
  expect(await markShownOn('ana', '2026-05-03')).toBe(true);
  expect(await wasShownOn('ana', '2026-05-03')).toBe(true);
  expect(await wasShownOn('ben', '2026-05-03')).toBe(false);
  expect(await wasShownOn('ana', '2026-05-04')).toBe(false);
});

it('shows none rather than two while Jira does not answer', async () => {
  const { markShownOn, wasShownOn } = await load();
  isDown = true;
  expect(await wasShownOn('ana', '2026-05-03')).toBe(true);
  expect(await markShownOn('ana', '2026-05-03')).toBe(false);
});
