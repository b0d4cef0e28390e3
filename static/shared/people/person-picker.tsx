import { lazy } from 'react';
import type { PersonSelectProps } from './person-select';
import { LoadedPart } from '../ui/loaded-part';
import '../ui/form.css';
import './person-picker.css';

const PersonSelect = lazy(async () => ({ default: (await import('./person-select')).PersonSelect }));

/** A labelled search among the people of a project; its code is loaded when it is first shown. */
export function PersonPicker({ label, ...select }: PersonSelectProps & { label: string }) {
  return (
    <div className="person-picker">
      <label className="person-picker__label" htmlFor={select.inputId}>
        {label}
      </label>
      <LoadedPart fallback={<span className="field__placeholder" />}>
        <PersonSelect {...select} />
      </LoadedPart>
    </div>
  );
}
