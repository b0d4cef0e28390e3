import { Fragment, type ReactNode } from 'react';
import { t } from './text';
import type { TextKey } from './text-key';

/** A sentence of the catalogue with elements, a person for example, in the place of its `{names}`. */
export function RichText({ text, parts }: { text: TextKey; parts: Readonly<Record<string, ReactNode>> }) {
  const pieces = t(text).split(/\{(\w+)\}/g);
  return pieces.map((piece, index) => (
    <Fragment key={index}>{index % 2 === 0 ? piece : (parts[piece] ?? `{${piece}}`)}</Fragment>
  ));
}
