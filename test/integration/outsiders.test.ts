import type { Who } from '../builders/world';
import { shop } from '../builders/world';
import { aScene, operationCases, operations } from '../support/scene';
import type { TestSite } from '../support/site';

/** A refusal, or across projects that there is none. */
const nothing = /"code":"(NOT_FOUND|FORBIDDEN)"|"agreements":\[\]/;

let site: TestSite;
beforeEach(async () => {
  site = await aScene();
});

test('the public learns nothing, and nothing is asked of Jira for it', async () => {
  const calls = site.counters.totals().length;
  for (const operation of operations) {
    const result = await site.call(undefined, operation, operationCases[operation].input);
    const error = { code: 'FORBIDDEN', params: { reason: 'anonymous' } };
    expect({ operation, result }).toEqual({ operation, result: { ok: false, error } });
  }
  expect(site.counters.totals()).toHaveLength(calls);
});

test.each(['eli', 'pat', 'dana'] satisfies Who[])(
  '%s, who has no access, learns nothing but that there is nothing',
  async (who) => {
    const before = JSON.stringify(site.platformView().storage);
    for (const operation of operations) {
      const result = await site.call(who, operation, operationCases[operation].input);
      expect([operation, JSON.stringify(result)].join(' ')).toMatch(nothing);
    }
    expect(JSON.stringify(site.platformView().storage)).toBe(before);
  },
);

test('whoever loses access to the project loses the app there', async () => {
  const project = site.jira.world.projects[shop.id];
  if (!project) throw new Error('SHOP is missing');
  const members = project.roles.members.filter((accountId) => accountId !== 'ana');
  site.jira.world.projects[shop.id] = { ...project, roles: { ...project.roles, members } };
  for (const operation of operations) {
    const result = await site.call('ana', operation, operationCases[operation].input);
    expect([operation, JSON.stringify(result)].join(' ')).toMatch(nothing);
  }
});
