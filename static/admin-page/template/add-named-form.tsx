import { useState } from 'react';
import type { SiteSettingsView } from '../../../src/contract';
import { sameName } from '../../../src/domain/same-name';
import { t } from '../../shared/texts/text';
import { CommandForm } from '../../shared/ui/command-form';
import { OptionList } from '../../shared/ui/option-list';
import { TextField } from '../../shared/ui/text-field';
import { useSiteChange } from '../use-site-change';

export type Named<Kind extends string> = { kind: Kind; name: string };

/** What such a thing can belong to. */
export type Kinds<Kind extends string> = {
  all: readonly Kind[];
  initial: Kind;
  legend: string;
  text: (kind: Kind) => string;
};

type AddNamedFormProps<Kind extends string> = {
  site: SiteSettingsView;
  kinds: Kinds<Kind>;
  /** Those that are there already, which no second one is called like. */
  taken: readonly Named<Kind>[];
  settingsWith: (line: Named<Kind>) => SiteSettingsView['settings'];
  onDone: () => void;
};

/** A name, and what it belongs to. */
export function AddNamedForm<Kind extends string>({
  site,
  kinds,
  taken,
  settingsWith,
  onDone,
}: AddNamedFormProps<Kind>) {
  const [kind, setKind] = useState(kinds.initial);
  const [text, setText] = useState('');
  const save = useSiteChange(site, onDone);
  const name = text.trim();
  const isTaken = taken.some((other) => other.kind === kind && sameName(other.name, name));
  return (
    <CommandForm
      isBoxed
      command={save}
      given={settingsWith({ kind, name })}
      isReady={name !== ''}
      problem={isTaken ? t('site.template.taken') : undefined}
      submit={t('form.add')}
      onCancel={onDone}
    >
      <TextField label={t('form.name')} value={text} onChange={setText} maxLength={200} required />
      <OptionList
        legend={kinds.legend}
        options={kinds.all.map((value) => ({ value, label: kinds.text(value) }))}
        value={kind}
        onChange={setKind}
      />
    </CommandForm>
  );
}
