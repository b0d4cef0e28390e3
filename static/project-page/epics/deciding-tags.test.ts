import type { AppliesTo } from '../../../src/domain/settings';
import { aFoundEpic, everyView } from '../../../test/builders/epic-row';
import { decidingTags } from './deciding-tags';

const nothing = { labels: [], componentIds: [], typeIds: [] };
const epic = {
  ...aFoundEpic({ labels: ['mobile', 'chore', 'q3'], componentIds: ['7', '8'] }),
  components: [
    { id: '7', name: 'Payments' },
    { id: '8', name: 'Cart' },
  ],
};

it('are those that name an agreement or a rule, and no others', () => {
  const agreement = everyView({ settings: { shipsNothing: { ...nothing, labels: ['chore'] } } });
  expect(decidingTags(epic, agreement, [{ ...nothing, componentIds: ['7'] }])).toEqual(['Payments', 'chore']);
});

it('know what an activity applies to, by type as well', () => {
  const some: AppliesTo = { kind: 'some', filter: { ...nothing, typeIds: ['10000'], labels: ['mobile'] } };
  const agreement = everyView({
    settings: { appliesTo: { rollout: some, experiment: { kind: 'ask' }, feedback: { kind: 'every' } } },
  });
  expect(decidingTags(epic, agreement, [])).toEqual(['Epic', 'mobile']);
});
