import { postCodeActivities } from './activity';
import { defaultActivities, defaultRoles } from './default-matrix';

test('the first three activities are the post-code work, with nothing suggested', () => {
  const first = defaultActivities.slice(0, 3);
  expect(first.map(({ id }) => id)).toEqual([...postCodeActivities]);
  expect(first.every((activity) => activity.group === 'afterCode' && !('suggested' in activity))).toBe(true);
});

test('every other activity has a suggested owner, and no id occurs twice', () => {
  expect(defaultActivities.slice(3).every(({ suggested }) => suggested?.kind === 'lead')).toBe(true);
  expect(new Set(defaultActivities.map(({ id }) => id)).size).toBe(18);
  expect(defaultActivities).toHaveLength(18);
});

test('engineers belong to engineering, design and data science to product', () => {
  expect(defaultRoles).toEqual([
    { id: 'engineers', side: 'engineering', members: [] },
    { id: 'design', side: 'product', members: [] },
    { id: 'data-science', side: 'product', members: [] },
  ]);
});
