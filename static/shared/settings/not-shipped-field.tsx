import { useId } from 'react';
import { t } from '../texts/text';
import { TagField } from '../ui/tag-field';

type NotShippedFieldProps = {
  /** Those that Jira knows; others can be typed. */
  known: readonly string[];
  value: string[];
  onChange: (names: string[]) => void;
};

/** Names of statuses and resolutions that mean an epic never shipped. */
export const NotShippedField = ({ known, value, onChange }: NotShippedFieldProps) => (
  <TagField
    label={t('settings.notShippedField')}
    inputId={useId()}
    options={known.map((name) => ({ value: name, label: name }))}
    create={(text) => text.trim()}
    value={value}
    onChange={onChange}
  />
);

export const NotShippedNames = ({ names }: { names: readonly string[] }) =>
  names.length > 0 ? names.join(', ') : <span className="facts__aside">{t('settings.noRule')}</span>;
