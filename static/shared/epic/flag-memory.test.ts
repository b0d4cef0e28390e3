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
  return import('./flag-memory');
};

beforeEach(() => {
  properties.clear();
  isDown = false;
});

it('remembers for each person by themselves', async () => {
  const { readFlagMemory, writeFlagMemory } = await load();
  expect(await readFlagMemory('ana')).toEqual({ shownOn: '', hidden: [] });
  expect(await writeFlagMemory('ana', { shownOn: '2026-05-03', hidden: [] })).toBe(true);
  expect(await readFlagMemory('ana')).toEqual({ shownOn: '2026-05-03', hidden: [] });
  expect(await readFlagMemory('ben')).toEqual({ shownOn: '', hidden: [] });
});

it('knows nothing, and says so, while Jira does not answer', async () => {
  const { readFlagMemory, rememberHidden, writeFlagMemory } = await load();
  isDown = true;
  expect(await readFlagMemory('ana')).toBeUndefined();
  expect(await writeFlagMemory('ana', { shownOn: '2026-05-03', hidden: [] })).toBe(false);
  await rememberHidden('ana', '1', []);
});

it('remembers what is hidden beside when a flag was shown, an epic at a time', async () => {
  const { readFlagMemory, rememberHidden, writeFlagMemory } = await load();
  const left = (issueId: string) => ({ issueId, activity: 'rollout', warning: 'left' }) as const;
  await writeFlagMemory('ana', { shownOn: '2026-05-03', hidden: [] });
  await rememberHidden('ana', '1', [left('1')]);
  await rememberHidden('ana', '2', [left('2')]);
  expect(await readFlagMemory('ana')).toEqual({
    shownOn: '2026-05-03',
    hidden: ['2 rollout left', '1 rollout left'],
  });
  await rememberHidden('ana', '1', []);
  expect((await readFlagMemory('ana'))?.hidden).toEqual(['2 rollout left']);
  for (let epic = 10; epic < 60; epic += 1) await rememberHidden('ana', String(epic), [left(String(epic))]);
  expect((await readFlagMemory('ana'))?.hidden).toHaveLength(30);
});

it('takes what somebody else wrote there for nothing', async () => {
  const { readFlagMemory } = await load();
  properties.set('/rest/api/3/user/properties/ownershipFlag?accountId=ana', '{"hidden":"all","shownOn":7}');
  expect(await readFlagMemory('ana')).toEqual({ shownOn: '', hidden: [] });
});
