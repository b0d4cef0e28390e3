import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';

const AnnounceContext = createContext<(text: string) => void>(() => undefined);

/** Tells people who don't see the screen what their action led to. */
export const useAnnounce = () => useContext(AnnounceContext);

export function Announcer({ children }: { children: ReactNode }) {
  const [{ text, turn }, setSaid] = useState({ text: '', turn: 0 });
  const announce = useCallback((next: string) => {
    setSaid((said) => ({ text: next, turn: said.turn + 1 }));
  }, []);
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <div className="visually-hidden" role="status" aria-live="polite">
        {/* A new element is announced even where the text is the same as before. */}
        <span key={turn}>{text}</span>
      </div>
    </AnnounceContext.Provider>
  );
}
