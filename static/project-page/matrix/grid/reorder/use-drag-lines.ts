import { useState, type DragEvent } from 'react';
import type { ActivityView, AgreementView } from '../../../../../src/contract';
import type { ActivityId } from '../../../../../src/domain/ids';
import { droppedOn } from './neighbours';
import { useMoveActivity } from './use-move-activity';

type Half = 'upper' | 'lower';
type Drag = { dragged: ActivityView; over?: { id: ActivityId; half: Half } };

const halfOf = ({ clientY, currentTarget }: DragEvent<HTMLElement>): Half => {
  const { top, height } = currentTarget.getBoundingClientRect();
  return clientY < top + height / 2 ? 'upper' : 'lower';
};

/** Dragging lines to another place of their group, with what each line shows meanwhile. */
export function useDragLines(agreement: AgreementView) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const { move } = useMoveActivity(agreement);
  const placeOn = (on: ActivityView, half: Half) =>
    drag ? droppedOn(agreement.activities, drag.dragged, on, half) : undefined;
  return {
    handle: (activity: ActivityView) => ({
      draggable: true,
      onDragStart: ({ dataTransfer, currentTarget }: DragEvent<HTMLElement>) => {
        const row = currentTarget.closest('tr');
        if (row) dataTransfer.setDragImage(row, 16, 16);
        dataTransfer.effectAllowed = 'move';
        // Firefox drags nothing without data.
        dataTransfer.setData('text/plain', activity.id);
        setDrag({ dragged: activity });
      },
      onDragEnd: () => {
        setDrag(null);
      },
    }),
    target: (activity: ActivityView) => ({
      'data-drop': drag?.over?.id === activity.id ? drag.over.half : undefined,
      'data-dragged': drag?.dragged.id === activity.id || undefined,
      onDragOver: (event: DragEvent<HTMLElement>) => {
        const half = halfOf(event);
        if (!drag || placeOn(activity, half) === undefined) return;
        event.preventDefault();
        const { over } = drag;
        if (over?.id !== activity.id || over.half !== half) {
          setDrag({ dragged: drag.dragged, over: { id: activity.id, half } });
        }
      },
      onDragLeave: ({ currentTarget, relatedTarget }: DragEvent<HTMLElement>) => {
        const isInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
        if (drag && !isInside) setDrag({ dragged: drag.dragged });
      },
      onDrop: (event: DragEvent<HTMLElement>) => {
        if (!drag) return;
        event.preventDefault();
        move(drag.dragged, placeOn(activity, halfOf(event)));
        setDrag(null);
      },
    }),
  };
}

export type DragLines = ReturnType<typeof useDragLines>;
