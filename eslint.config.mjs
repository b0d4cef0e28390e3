import { defineConfig } from 'eslint/config';
import prettier from 'eslint-config-prettier';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const tests = '**/*.test.{ts,tsx}';

/** Files of one compiler project, type-checked with exactly the settings that `npm run types` uses for them. */
const project = (files, tsconfig, ignores = []) => ({
  files,
  ignores,
  languageOptions: { parserOptions: { project: tsconfig, tsconfigRootDir: import.meta.dirname } },
});

const noEnum = { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' };
const noDefaultExport = [
  { selector: 'ExportDefaultDeclaration', message: 'Use a named export.' },
  { selector: 'ExportSpecifier[exported.name="default"]', message: 'Use a named export.' },
];

export default defineConfig(
  { ignores: ['**/build/', '**/dist/', '.local-jira/', 'test-results/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      'no-restricted-syntax': ['error', noEnum, ...noDefaultExport],
    },
  },
  project(['src/**/*.ts'], 'tsconfig.json', [tests]),
  project(['static/**/*.{ts,tsx}'], 'static/tsconfig.json', [tests]),
  project(['local-jira/**/*.ts'], 'local-jira/tsconfig.json', [tests, 'local-jira/shell/**']),
  project(['local-jira/shell/**/*.{ts,tsx}'], 'local-jira/shell/tsconfig.json', [tests]),
  project([tests, '{test,bench,scripts}/**/*.{ts,tsx}'], 'test/tsconfig.json'),
  // What stands in for a package's default export, and what Jest calls.
  {
    files: ['static/lighter/*.ts', 'test/e2e/support/unpack-chromium.ts'],
    rules: { 'no-restricted-syntax': ['error', noEnum] },
  },
  {
    files: ['**/*.tsx'],
    extends: [jsxA11y.flatConfigs.strict],
    // A component decides itself what its autoFocus means: a picker that opens takes the focus.
    rules: {
      'jsx-a11y/no-autofocus': ['error', { ignoreNonDOM: true }],
      // A table with the keyboard of a grid: ARIA in HTML allows it, and it keeps rows, headings and columns native.
      'jsx-a11y/no-noninteractive-element-to-interactive-role': ['error', { table: ['grid'] }],
    },
  },
  {
    files: ['{static,local-jira/shell}/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
  },
  prettier,
);
