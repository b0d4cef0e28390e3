import type { Call } from '../call';
import type { Status, StatusCategory } from '../world';

type Place = Pick<Call, 'siteUrl'>;

export const statusCategories: Record<StatusCategory, { id: number; name: string; colorName: string }> = {
  new: { id: 2, name: 'To Do', colorName: 'blue-gray' },
  indeterminate: { id: 4, name: 'In Progress', colorName: 'yellow' },
  done: { id: 3, name: 'Done', colorName: 'green' },
};

export function showStatusCategory({ siteUrl }: Place, key: StatusCategory) {
  const { id, name, colorName } = statusCategories[key];
  return { self: `${siteUrl}/rest/api/3/statuscategory/${String(id)}`, id, key, colorName, name };
}

export function showStatus(place: Place, status: Status) {
  return {
    self: `${place.siteUrl}/rest/api/3/status/${status.id}`,
    description: '',
    iconUrl: `${place.siteUrl}/`,
    name: status.name,
    id: status.id,
    statusCategory: showStatusCategory(place, status.category),
    ...(status.projectId === null ? {} : { scope: { type: 'PROJECT', project: { id: status.projectId } } }),
  };
}
