import Select, { CreatableSelect } from '@atlaskit/select';
import { t } from '../texts/text';

export type Tag = { value: string; label: string };

export type TagSelectProps = {
  inputId: string;
  options: readonly Tag[];
  value: readonly string[];
  onChange: (value: string[]) => void;
  /** Makes a value of what was typed, where other values than those offered are fine. */
  create?: (text: string) => string;
};

export function TagSelect({ inputId, options, value, onChange, create }: TagSelectProps) {
  const byValue = new Map(options.map((option) => [option.value, option]));
  const common = {
    inputId,
    isMulti: true,
    options,
    value: value.map(
      (one): Tag => byValue.get(one) ?? { value: one, label: create ? one : t('filter.unknown') },
    ),
    onChange: (chosen: readonly Tag[]) => {
      onChange(chosen.map((one) => one.value));
    },
    placeholder: t('form.chooseSome'),
    noOptionsMessage: () => t('form.noOptions'),
    menuPosition: 'fixed',
  } as const;
  if (!create) return <Select<Tag, true> {...common} />;
  return (
    <CreatableSelect<Tag, true>
      {...common}
      formatCreateLabel={(text) => t('form.create', { text: create(text) })}
      onCreateOption={(text) => {
        onChange([...value, create(text)]);
      }}
    />
  );
}
