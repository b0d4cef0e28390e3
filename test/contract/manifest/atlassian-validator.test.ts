import { readApp } from './app';
import { root } from './app-copy';
import { validator } from './atlassian-checks';
import { complaintsOf, set, type Case } from './breakage';

it('finds nothing wrong', async () => {
  expect(await validator(readApp(root))).toEqual([]);
});

const context = 'modules/jira:issueContext/0';
const page = 'modules/jira:projectPage/0';

const refused: Case[] = [
  {
    what: 'a trigger of a function that is not there',
    breakage: set('modules/trigger/0/function', 'nobody'),
    says: /undefined function module with key 'nobody'/,
  },
  {
    what: 'dynamic properties by a function that is not there',
    breakage: set(`${context}/dynamicProperties/function`, 'nobody'),
    says: /undefined function module with key 'nobody'/,
  },
  {
    what: 'a workflow validator with a function beside its expression',
    breakage: set('modules/jira:workflowValidator/0/function', 'resolver'),
    says: /'owners-agreed' can only have either a function or expression/,
  },
  {
    what: 'two modules with one key',
    breakage: set('modules/consumer/0/key', 'hourly'),
    says: /duplicate module key 'hourly'/,
  },
  {
    what: 'an unknown module',
    breakage: set('modules/jira:issueGlimpse', [{ key: 'glimpse' }]),
    says: /invalid value 'jira:issueGlimpse'/,
  },
  {
    what: 'an unknown layout',
    breakage: set(`${page}/layout`, 'wide'),
    says: /property layout 'wide'/,
  },
  {
    what: 'a resource that is not there',
    breakage: set(`${page}/resource`, 'nowhere'),
    says: /missing resource key 'nowhere'/,
  },
  {
    what: 'a text that is not in the catalogue',
    breakage: set(`${page}/title/i18n`, 'app.titel'),
    says: /i18n key 'app\.titel' could not be found/,
  },
  {
    what: 'a scope that does not exist',
    breakage: set('permissions/scopes/0', 'read:jira-wrk'),
    says: /read:jira-wrk/,
  },
  {
    what: 'an index over an attribute that is not there',
    breakage: set('app/storage/entities/0/indexes/0/range', ['nothing']),
    says: /index 'nothing' must refer to a valid attribute/,
  },
  {
    what: 'an unknown display condition of the panel',
    breakage: set(`${context}/displayConditions`, { issueTyp: 'Epic' }),
    says: /"issueTyp" property is not allowed/,
  },
];

it.each(refused)('refuses $what', async ({ breakage, says }) => {
  expect(await complaintsOf(validator, breakage)).toMatch(says);
});
