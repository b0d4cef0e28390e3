import { t } from '../shared/texts/text';
import { type Requirement, requirements } from './validator-config';
import '../shared/ui/form.css';

/** What the rule asks for. It has no button: Jira's own Add or Update saves it. */
export function validatorForm(requires: Requirement, onChange: (requires: Requirement) => void): HTMLElement {
  const choices = requirements.map((requirement) =>
    choice(requirement, requirement === requires, () => {
      onChange(requirement);
    }),
  );
  return element(
    'main',
    'form',
    element('p', 'form__effect', t('validator.what')),
    element('fieldset', 'field', element('legend', 'field__label', t('validator.requires')), ...choices),
    element('p', 'form__effect', t('validator.guardRail')),
    element('p', 'form__effect', t('validator.uninstall')),
  );
}

function choice(requirement: Requirement, checked: boolean, onChosen: () => void): HTMLElement {
  const input = element('input', 'option__input');
  Object.assign(input, { type: 'radio', name: 'requires', checked });
  input.addEventListener('change', onChosen);
  const hint = element('span', 'option__hint', t(`validator.${requirement}.hint`));
  return element(
    'label',
    'option',
    input,
    element('span', 'option__text', t(`validator.${requirement}.label`), hint),
  );
}

function element(tag: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
}
