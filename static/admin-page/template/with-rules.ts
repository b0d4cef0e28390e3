import type { AgreementTemplate, TemplateRules } from '../../../src/domain/site-settings';

export const withRules = (template: AgreementTemplate, rules: Partial<TemplateRules>): AgreementTemplate => ({
  ...template,
  rules: { ...template.rules, ...rules },
});
