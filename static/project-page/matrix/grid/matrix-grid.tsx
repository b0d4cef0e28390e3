import { useRef, type KeyboardEvent } from 'react';
import { activityGroups } from '../../../../src/domain/activity';
import type { ActivityView } from '../../../../src/contract';
import type { OwnerContext } from '../../../shared/owners/owner-text';
import { t } from '../../../shared/texts/text';
import type { ProjectAgreement } from '../../frame/project-gate';
import { useUndo } from '../undo/undo-provider';
import { ActivityGroupRows } from './activity-group-rows';
import { GridFrame } from './grid-frame';
import type { OpenGroups } from './use-open-groups';
import { useDragLines } from './reorder/use-drag-lines';
import { useGridKeys } from './use-grid-keys';

type MatrixGridProps = {
  view: ProjectAgreement;
  context: OwnerContext;
  /** Lines that have their place above. */
  elsewhere: ActivityView[];
  groups: OpenGroups;
  showsInvolved: boolean;
};

/** Activities as rows, by the WAI-ARIA pattern of a data grid. */
export function MatrixGrid({ view, context, elsewhere, groups, showsInvolved }: MatrixGridProps) {
  const table = useRef<HTMLTableElement>(null);
  const { undo } = useUndo();
  const drag = useDragLines(view.agreement);
  useGridKeys(table);
  const headings = [
    'activity',
    'owner',
    ...(showsInvolved ? (['consulted', 'informed'] as const) : []),
    'agreement',
  ] as const;
  const grid = { view, context, drag, showsInvolved, columns: headings.length };
  const takeBack = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, shiftKey, target } = event;
    if (key !== 'z' || !(ctrlKey || metaKey) || shiftKey || !(target instanceof HTMLTableCellElement)) return;
    event.preventDefault();
    undo();
  };
  return (
    <GridFrame>
      <table
        className={`grid grid--${showsInvolved ? 'wide' : 'narrow'}`}
        role="grid"
        aria-label={t('matrix.title')}
        aria-readonly={view.viewer.side === null}
        ref={table}
        onKeyDown={takeBack}
      >
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} className={`grid__head grid__head--${heading}`} scope="col">
                {t(`grid.${heading}`)}
              </th>
            ))}
          </tr>
        </thead>
        {activityGroups.map((group) => (
          <ActivityGroupRows
            key={group}
            group={group}
            grid={grid}
            elsewhere={elsewhere}
            isOpen={groups.isOpen(group)}
            onToggle={() => {
              groups.toggle(group);
            }}
          />
        ))}
      </table>
    </GridFrame>
  );
}
