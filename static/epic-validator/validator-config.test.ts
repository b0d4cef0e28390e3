import { configText, requirementIn } from './validator-config';

const context = (validatorConfig?: unknown) => ({ extension: { validatorConfig } });

test('what is kept is read again, as a text and as an object', () => {
  expect(requirementIn(context(configText('agreed')))).toBe('agreed');
  expect(requirementIn(context({ requires: 'agreed' }))).toBe('agreed');
  expect(requirementIn(context(configText('proposed')))).toBe('proposed');
});

test.each([undefined, '', 'agreed', '{', '{"requires":"everything"}', null])(
  'a new rule, or %j, asks for a proposed owner',
  (saved) => {
    expect(requirementIn(context(saved))).toBe('proposed');
  },
);
