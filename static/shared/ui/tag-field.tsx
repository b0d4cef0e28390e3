import { lazy } from 'react';
import type { TagSelectProps } from './tag-select';
import { LoadedPart } from './loaded-part';
import './form.css';

const TagSelect = lazy(async () => ({ default: (await import('./tag-select')).TagSelect }));

/** A labelled choice of several; its code is loaded when it is first shown. */
export function TagField({ label, ...select }: TagSelectProps & { label: string }) {
  return (
    <div className="field">
      <label className="field__label" htmlFor={select.inputId}>
        {label}
      </label>
      <LoadedPart fallback={<span className="field__placeholder" />}>
        <TagSelect {...select} />
      </LoadedPart>
    </div>
  );
}
