import { formerUser } from '../../../src/domain/former-user';
import { accountId } from '../../../test/builders/ids';

const asked: string[][] = [];

/** The seam below Forge's own bridge: Jira, asked through its page. */
function answerBulk(_command: string, { restPath }: { restPath: string }) {
  const ids = new URL(restPath, 'https://a.example').searchParams.getAll('accountId');
  asked.push(ids);
  const values = ids
    .filter((id) => id !== 'gone')
    .map((id) => ({ accountId: id, displayName: `${id}!`, active: true }));
  return Promise.resolve({
    body: JSON.stringify({ values }),
    headers: { 'content-type': 'application/json' },
    status: 200,
    statusText: 'OK',
  });
}

it('asks once for all the people wanted at the same moment, and again for later ones', async () => {
  Object.assign(globalThis, { __bridge: { callBridge: answerBulk } });
  // The bridge makes a Request of an empty address, which a browser resolves and Node does not.
  Object.assign(globalThis, {
    Request: class extends Request {
      constructor(address: string, init: RequestInit) {
        super(new URL(address, 'https://a.example'), init);
      }
    },
  });
  const { readPerson } = await import('./people-batch');
  const people = await Promise.all(['ana', 'ben', 'gone'].map((id) => readPerson(accountId(id))));
  expect(people.map((person) => person?.name)).toEqual(['ana!', 'ben!', undefined]);
  await readPerson(accountId('chen'));
  expect(asked).toEqual([['ana', 'ben', 'gone'], ['chen']]);
  // Who asked to be forgotten is nobody that Jira could be asked about.
  expect(await readPerson(formerUser)).toBeNull();
  expect(asked).toHaveLength(2);
});
