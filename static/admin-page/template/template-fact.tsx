import { useState, type ReactNode } from 'react';
import type { SiteSettingsView } from '../../../src/contract';
import type { AgreementTemplate } from '../../../src/domain/site-settings';
import { Fact } from '../../shared/settings/fact';
import { t } from '../../shared/texts/text';
import { CommandForm } from '../../shared/ui/command-form';
import { savedAgainst } from '../saved-against';
import { useSiteChange } from '../use-site-change';

type Editor = (template: AgreementTemplate, onChange: (template: AgreementTemplate) => void) => ReactNode;

type TemplateFactProps = {
  site: SiteSettingsView;
  label: string;
  /** Fields for one thing of the template. */
  editor: Editor;
  isReady?: (template: AgreementTemplate) => boolean;
  children: ReactNode;
};

/** One thing that new agreements start with, and its editor. */
export const TemplateFact = ({ label, children, ...form }: TemplateFactProps) => (
  <Fact label={label} editor={(close) => <TemplateForm {...form} onDone={close} />}>
    {children}
  </Fact>
);

type TemplateFormProps = Pick<TemplateFactProps, 'site' | 'editor' | 'isReady'> & { onDone: () => void };

function TemplateForm({ site, editor, isReady = () => true, onDone }: TemplateFormProps) {
  const [opened] = useState(site);
  const [template, setTemplate] = useState(opened.settings.template);
  const base = savedAgainst('template', opened, site);
  const save = useSiteChange(base, onDone);
  return (
    <CommandForm
      command={save}
      given={{ ...base.settings, template }}
      isReady={isReady(template)}
      submit={t('form.save')}
      onCancel={onDone}
    >
      {editor(template, setTemplate)}
    </CommandForm>
  );
}
