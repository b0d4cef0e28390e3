import { anAgreement } from '../../test/builders/agreement';
import { ana, engineeringLead, engineers, productLead } from '../../test/builders/answers';
import { agreementId } from '../../test/builders/ids';
import { projectOf } from './agreements';
import { isOutdated, progressOf, standingsOf } from './summary';

const standing = (...[parts]: Parameters<typeof anAgreement>) => {
  const [first] = standingsOf(projectOf(anAgreement(parts), () => undefined, true));
  if (!first) throw new Error('no standing');
  return first;
};
const both = { both: engineers };

test('it tells the stage of each question, and of no answer what it says', () => {
  const seen = standing({
    said: {
      rollout: { product: productLead },
      experiment: { product: productLead, engineering: engineeringLead },
    },
  });
  expect(seen.postCode).toEqual({ rollout: 'waiting', experiment: 'differs', feedback: 'unanswered' });
  expect(JSON.stringify(seen)).not.toContain('"kind"');
});

test('every team of a project has one, further teams with their names', () => {
  const scope = { labels: ['pay'], componentIds: [], typeIds: [] };
  const others = [{ id: agreementId('10000:1'), name: 'Payments', scope }];
  const names = standingsOf(projectOf(anAgreement({ others }), () => undefined, true)).map(
    ({ name }) => name,
  );
  expect(names.toSorted()).toEqual(['Payments', null].toSorted());
});

test.each([
  ['noLeads', { leads: { product: null, engineering: null } }],
  ['answering', { leads: { product: ana, engineering: null } }],
  ['answering', { said: { rollout: both } }],
  ['agreed', { said: { rollout: both, experiment: both, feedback: both } }],
  ['tracking', { tracked: true }],
] as const)('a team is at %s', (progress, parts) => {
  expect(progressOf(standing(parts))).toBe(progress);
});

test('numbers are old after a quarter of an hour, and where there are none yet', () => {
  const now = new Date('2026-06-01T10:00:00.000Z');
  const tracked = standing({ tracked: true });
  const counts = {
    tracked: 1,
    critical: 0,
    warning: 0,
    dueSoon: 0,
    notNeeded: { rollout: 0, experiment: 0, feedback: 0 },
  };
  const countedAt = (at: string) => isOutdated({ ...tracked, counts: { ...counts, at } }, now);
  expect(countedAt('2026-06-01T09:46:00.000Z')).toBe(false);
  expect(countedAt('2026-06-01T09:44:00.000Z')).toBe(true);
  expect(isOutdated({ ...tracked, counts: null }, now)).toBe(true);
  expect(isOutdated({ ...standing(), counts: null }, now)).toBe(false);
});
