import Lozenge from '@atlaskit/lozenge';
import type { Status } from '../api/issues';

const appearances: Record<string, 'default' | 'inprogress' | 'success'> = {
  indeterminate: 'inprogress',
  done: 'success',
};

export const StatusLozenge = ({ status }: { status: Status }) => (
  <Lozenge appearance={appearances[status.statusCategory.key] ?? 'default'}>{status.name}</Lozenge>
);
