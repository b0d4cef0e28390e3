import { useState, type ReactNode } from 'react';
import { PlainButton } from './plain-button';

const atOnce = 100;

type InPartsProps<Row> = {
  rows: readonly Row[];
  more: string;
  children: (shown: readonly Row[]) => ReactNode;
};

/** A long table, a hundred rows at a time. */
export function InParts<Row>({ rows, more, children }: InPartsProps<Row>) {
  const [shown, setShown] = useState(atOnce);
  return (
    <>
      {children(rows.slice(0, shown))}
      {rows.length > shown && (
        <PlainButton
          onClick={() => {
            setShown(shown + atOnce);
          }}
        >
          {more}
        </PlainButton>
      )}
    </>
  );
}
