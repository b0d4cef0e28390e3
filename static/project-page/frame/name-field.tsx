import { t } from '../../shared/texts/text';
import { TextField } from '../../shared/ui/text-field';

type NameFieldProps = {
  label?: string;
  value: string;
  onChange: (name: string) => void;
  required?: boolean;
  placeholder?: string | undefined;
};

/** What a line, a role or an agreement is called. */
export const NameField = ({ label = t('form.name'), required = true, ...field }: NameFieldProps) => (
  <TextField label={label} required={required} maxLength={200} {...field} />
);
