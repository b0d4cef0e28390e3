import { lazy, useId } from 'react';
import { t } from '../../shared/texts/text';
import type { ProjectSelectProps } from './project-select';
import { LoadedPart } from '../../shared/ui/loaded-part';
import '../../shared/ui/form.css';

const ProjectSelect = lazy(async () => ({ default: (await import('./project-select')).ProjectSelect }));

/** A labelled choice of several projects; its code is loaded when it is first shown. */
export function ProjectField(select: Omit<ProjectSelectProps, 'inputId'>) {
  const inputId = useId();
  return (
    <div className="field">
      <label className="field__label" htmlFor={inputId}>
        {t('site.where.projects')}
      </label>
      <LoadedPart fallback={<span className="field__placeholder" />}>
        <ProjectSelect inputId={inputId} {...select} />
      </LoadedPart>
    </div>
  );
}
