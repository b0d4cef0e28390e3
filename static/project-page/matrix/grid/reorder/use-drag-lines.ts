import { useEffect, useState, type PointerEvent } from 'react';
import type { ActivityView, AgreementView } from '../../../../../src/contract';
import type { ActivityId } from '../../../../../src/domain/ids';
import { droppedOn, type Place } from './neighbours';
import { scrollAlong } from './scroll-along';
import { useMoveActivity } from './use-move-activity';

type Half = 'upper' | 'lower';
type Drag = { dragged: ActivityId; over?: { id: ActivityId; half: Half } };

/**
 * Dragging lines to another place of their group by mouse, finger or pen, with what each line shows meanwhile. Escape
 * leaves everything as it was.
 */
export function useDragLines(agreement: AgreementView) {
  const { activities } = agreement;
  const [drag, setDrag] = useState<Drag | null>(null);
  const { move } = useMoveActivity(agreement);
  const isDragging = drag !== null;
  useEffect(() => {
    if (!isDragging) return;
    const listeners = new AbortController();
    const leave = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') setDrag(null);
    };
    document.addEventListener('keydown', leave, listeners);
    return () => {
      listeners.abort();
    };
  }, [isDragging]);

  /** Where it would go if it were let go here. */
  const goal = (dragged: ActivityView, { clientX, clientY }: PointerEvent) => {
    const line = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-line]');
    const on = activities.find(({ id }) => id === line?.dataset['line']);
    if (!line || !on) return undefined;
    const { top, height } = line.getBoundingClientRect();
    const half: Half = clientY < top + height / 2 ? 'upper' : 'lower';
    const place: Place = droppedOn(activities, dragged, on, half);
    return place === undefined ? undefined : { id: on.id, half, place };
  };

  return {
    handle: (activity: ActivityView) => ({
      onPointerDown: ({ button, isPrimary, currentTarget, pointerId }: PointerEvent<HTMLElement>) => {
        if (button !== 0 || !isPrimary) return;
        currentTarget.setPointerCapture(pointerId);
        setDrag({ dragged: activity.id });
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (!drag) return;
        scrollAlong(event);
        const over = goal(activity, event);
        if (over?.id !== drag.over?.id || over?.half !== drag.over?.half) {
          setDrag({ dragged: activity.id, ...(over && { over }) });
        }
      },
      onPointerUp: (event: PointerEvent<HTMLElement>) => {
        if (drag) move(activity, goal(activity, event)?.place);
      },
      onLostPointerCapture: () => {
        setDrag(null);
      },
    }),
    target: ({ id }: ActivityView) => ({
      'data-line': id,
      'data-drop': drag?.over?.id === id ? drag.over.half : undefined,
      'data-dragged': drag?.dragged === id || undefined,
    }),
  };
}

export type DragLines = ReturnType<typeof useDragLines>;
