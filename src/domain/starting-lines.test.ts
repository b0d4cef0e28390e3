import { anAgreement, answeredAt, given } from '../../test/builders/agreement';
import { ana, engineers } from '../../test/builders/answers';
import { activityId } from '../../test/builders/ids';
import type { Agreement } from './agreement';
import { startFrom } from './starting-lines';

const { activities: lines } = anAgreement();
const ids = ({ activities }: Agreement) => activities.map(({ id }) => id);
const withLine = (id: string, parts: Partial<Agreement['activities'][number]>): Agreement => ({
  ...anAgreement(),
  activities: lines.map((line) => (line.id === id ? { ...line, ...parts } : line)),
});
const questions = ['rollout', 'experiment', 'feedback'];

describe('a blank start', () => {
  it('has the three questions, and nothing else', () => {
    const { next, items } = startFrom(anAgreement(), 'blank', lines);
    expect(ids(next)).toEqual(questions);
    expect(items).toHaveLength(lines.length - 3);
    expect(items[0]).toMatchObject({ kind: 'activityRemoved' });
  });

  it.each<[string, Partial<Agreement['activities'][number]>]>([
    ['answered', { answers: { engineering: given(ana, engineers) } }],
    ['agreed', { inForce: { answer: engineers, since: answeredAt } }],
    ['noted', { note: { by: ana, at: answeredAt, text: 'Ends when it is final' } }],
    ['shared', { involved: { by: ana, at: answeredAt, consulted: [engineers], informed: [] } }],
    ['renamed', { name: 'The spec' }],
    ['suggested otherwise', { suggested: engineers }],
  ])('keeps a line that somebody %s', (_what, parts) => {
    expect(ids(startFrom(withLine('spec', parts), 'blank', lines).next)).toEqual([...questions, 'spec']);
  });

  it("keeps the team's own lines", () => {
    const own = { id: activityId('own-2'), group: 'howTeam', name: 'On call', answers: {} } as const;
    const agreement = anAgreement({ activities: [...lines, own] });
    expect(ids(startFrom(agreement, 'blank', lines).next)).toEqual([...questions, 'own-2']);
  });

  it('leaves no wish to remove what is gone', () => {
    const change = { kind: 'removeActivity', activityId: activityId('spec') } as const;
    const agreement = anAgreement({ proposals: [{ side: 'product', change, by: ana, at: answeredAt }] });
    expect(startFrom(agreement, 'blank', lines).next.proposals).toEqual([]);
  });
});

describe('the default set', () => {
  it('brings back what is missing, and only that', () => {
    const blank = startFrom(anAgreement(), 'blank', lines).next;
    const { next, items } = startFrom(blank, 'defaultSet', lines);
    expect(ids(next)).toEqual(ids(anAgreement()));
    expect(items).toHaveLength(lines.length - 3);
    expect(startFrom(next, 'defaultSet', lines).items).toEqual([]);
  });
});
