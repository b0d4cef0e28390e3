import { errorText } from '../texts/error-text';
import { t } from '../texts/text';
import { isConflict } from './use-epic-write';

/** Why it was not saved. `keeps`: what was entered still stands in the form. */
export function WriteError({ error, keeps }: { error: Error | null; keeps: boolean }) {
  if (!error) return null;
  return (
    <p className="write-error" role="alert">
      {keeps && isConflict(error) ? t('epic.form.conflict') : errorText(error)}
    </p>
  );
}
