import { showFlag } from '@forge/bridge';
import { createContext, useCallback, useContext, useMemo, useRef, type ReactNode } from 'react';
import type { AgreementView, Result } from '../../../../src/contract';
import { errorText } from '../../../shared/texts/error-text';
import { t } from '../../../shared/texts/text';
import { useAnnounce } from '../../../shared/ui/announcer';
import { useCommand } from '../../frame/use-command';

/** The way back from a change, through the same operations as any change. */
export type WayBack = {
  /** The words on it. */
  label?: string;
  send: () => Promise<Result<AgreementView>>;
  /** What it led to. */
  told: (after: AgreementView) => string;
};

type Change = { text: string; type?: 'success' | 'info'; back?: WayBack | undefined };

type Undo = { tell: (change: Change) => void; undo: () => void };

const UndoContext = createContext<Undo | null>(null);

const flagId = 'matrix-change';

/** Tells what a change led to, in a flag with the way back from it; Ctrl+Z takes the same way. */
export function UndoProvider({ children }: { children: ReactNode }) {
  const announce = useAnnounce();
  const last = useRef<WayBack>();
  const { mutate } = useCommand(
    (back: WayBack) => back.send(),
    (after, back) => {
      const title = back.told(after);
      announce(title);
      showFlag({ id: flagId, type: 'info', title, isAutoDismiss: true });
    },
  );
  const undo = useCallback(() => {
    const back = last.current;
    last.current = undefined;
    if (!back) return;
    mutate(back, {
      onError: (error) => {
        showFlag({ id: flagId, type: 'error', title: t('undo.failed'), description: errorText(error) });
      },
    });
  }, [mutate]);
  const tell = useCallback(
    ({ text, type = 'success', back }: Change) => {
      last.current = back;
      announce(text);
      showFlag({
        id: flagId,
        type,
        title: text,
        isAutoDismiss: true,
        ...(back && { actions: [{ text: back.label ?? t('undo.undo'), onClick: undo }] }),
      });
    },
    [announce, undo],
  );
  const value = useMemo(() => ({ tell, undo }), [tell, undo]);
  return <UndoContext.Provider value={value}>{children}</UndoContext.Provider>;
}

export function useUndo(): Undo {
  const undo = useContext(UndoContext);
  if (!undo) throw new Error('Only inside the matrix.');
  return undo;
}
