import { useState } from 'react';
import type { SiteSettingsView } from '../../../src/contract';
import { sameName } from '../../../src/domain/same-name';
import type { AgreementTemplate } from '../../../src/domain/site-settings';
import { t } from '../../shared/texts/text';
import { CommandForm } from '../../shared/ui/command-form';
import { OptionList } from '../../shared/ui/option-list';
import { TextField } from '../../shared/ui/text-field';
import { useSiteChange } from '../use-site-change';

type AddNamedFormProps<Kind extends string> = {
  site: SiteSettingsView;
  legend: string;
  kinds: readonly { value: Kind; label: string }[];
  initial: Kind;
  /** Those that are there already, which no second one is called like. */
  taken: readonly { kind: Kind; name: string }[];
  withNew: (template: AgreementTemplate, given: { kind: Kind; name: string }) => AgreementTemplate;
  onDone: () => void;
};

/** A name, and what it belongs to. */
export function AddNamedForm<Kind extends string>({
  site,
  legend,
  kinds,
  initial,
  taken,
  withNew,
  onDone,
}: AddNamedFormProps<Kind>) {
  const [kind, setKind] = useState(initial);
  const [text, setText] = useState('');
  const save = useSiteChange(site, onDone);
  const name = text.trim();
  const isTaken = taken.some((other) => other.kind === kind && sameName(other.name, name));
  return (
    <CommandForm
      isBoxed
      command={save}
      given={{ ...site.settings, template: withNew(site.settings.template, { kind, name }) }}
      isReady={name !== ''}
      problem={isTaken ? t('site.template.taken') : undefined}
      submit={t('form.add')}
      onCancel={onDone}
    >
      <TextField label={t('form.name')} value={text} onChange={setText} maxLength={200} required />
      <OptionList legend={legend} options={kinds} value={kind} onChange={setKind} />
    </CommandForm>
  );
}
