import { useState } from 'react';
import { readRaci, readRaciFile } from '../reading/read-raci';
import type { Problem, RaciReading } from '../reading/reading';
import { ownWords } from './use-here';

export type Sheet = { name: string | null; read: RaciReading | Problem };

/** The sheet that is looked at: a file, or what was pasted. */
export function useSheet() {
  const [sheet, setSheet] = useState<Sheet | null>(null);
  return {
    sheet,
    openFile: async (file: File) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      setSheet({ name: file.name, read: readRaciFile(bytes, ownWords()) });
    },
    openText: (text: string) => {
      setSheet({ name: null, read: readRaci(text, ownWords()) });
    },
    close: () => {
      setSheet(null);
    },
  };
}
