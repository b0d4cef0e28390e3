import { resultOfWorkSchema } from '../../../../src/contract';
import type { Result } from '../../../../src/domain/result';
import { chen } from '../../../../test/builders/answers';
import { draftOf, resultOf, type Draft } from './result-draft';

const today = '2026-09-15';

it.each<Result>([
  { activity: 'rollout', stage: 'canary' },
  { activity: 'rollout', stage: 'partial', percent: 25, link: 'https://flags.example/checkout' },
  { activity: 'experiment', outcome: 'ship', link: 'https://readout.example', implementer: chen },
  { activity: 'experiment', outcome: 'neverRun' },
  { activity: 'feedback', reviewedOn: '2026-09-01', learned: 'They find it.', nextStep: '' },
])('goes on from what was recorded: %j', (result) => {
  expect(resultOf(draftOf(result.activity, result, today), today)).toEqual(result);
  expect(resultOfWorkSchema.safeParse(result).success).toBe(true);
});

it('begins with nothing chosen, and a review of today', () => {
  expect(resultOf(draftOf('rollout', undefined, today), today)).toBeUndefined();
  expect(resultOf(draftOf('experiment', undefined, today), today)).toBeUndefined();
  expect(draftOf('feedback', undefined, today)).toMatchObject({ reviewedOn: today });
});

it.each<[string, Draft]>([
  ['a share of nothing', { activity: 'rollout', stage: 'partial', percent: '0', link: '' }],
  ['a share of everything', { activity: 'rollout', stage: 'partial', percent: '100', link: '' }],
  ['no share', { activity: 'rollout', stage: 'partial', percent: '', link: '' }],
  ['a link that leads nowhere', { activity: 'rollout', stage: 'full', percent: '', link: 'flag 7' }],
  ['a script', { activity: 'rollout', stage: 'full', percent: '', link: 'javascript:alert(1)' }],
  [
    'what will have been learned',
    { activity: 'feedback', reviewedOn: '2026-09-16', learned: 'Much.', nextStep: '' },
  ],
  ['nothing learned', { activity: 'feedback', reviewedOn: today, learned: ' ', nextStep: 'Ask again' }],
  ['no day', { activity: 'feedback', reviewedOn: '', learned: 'Much.', nextStep: '' }],
])('is not complete with %s', (_case, draft) => {
  expect(resultOf(draft, today)).toBeUndefined();
});

it('takes a review that is still to come, as a plan', () => {
  const draft: Draft = { activity: 'feedback', reviewedOn: '2026-09-16', learned: '', nextStep: '' };
  expect(resultOf(draft, today)).toEqual(draft);
});

it('leaves out who builds what was not shipped', () => {
  const draft: Draft = { activity: 'experiment', outcome: 'kill', link: ' ', implementer: chen };
  expect(resultOf(draft, today)).toEqual({ activity: 'experiment', outcome: 'kill' });
});
