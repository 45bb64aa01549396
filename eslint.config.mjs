// The rules of this code base that a linter can check; layering is checked by .dependency-cruiser.mjs.
import eslint from '@eslint/js'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

const DECLARED_CLASS =
  'ClassDeclaration:not([superClass.name="Error"]):not([superClass.name="DomainError"]), ClassExpression'

export default defineConfig(
  { ignores: ['.cache/', '.data/', 'coverage/', 'dist/', 'src/generated/', 'web/'] },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // TypeScript knows the globals better.
      'no-undef': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: DECLARED_CLASS, message: 'Write functions: classes are for errors and engine adapters.' },
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
        { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that has it.' },
      ],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/naming-convention': [
        'error',
        { selector: 'default', format: ['camelCase'], leadingUnderscore: 'allow' },
        {
          selector: 'variable',
          format: ['camelCase', 'PascalCase', 'UPPER_CASE'],
          filter: { regex: '^__typename$', match: false },
        },
        { selector: 'import', format: null },
        { selector: ['property', 'parameter', 'typeProperty', 'objectLiteralMethod'], format: null },
        { selector: 'enumMember', format: ['UPPER_CASE'] },
        { selector: 'typeLike', format: ['PascalCase'] },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // Numbers in a message read the same with and without String().
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Libraries declare their options as classes and take plain objects.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // What implements an interface of promises may have nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['src/graph/*-engine.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
        { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that has it.' },
      ],
    },
  },
  {
    files: ['*.mjs', '.*.mjs', 'tests/support/global-*.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  // A JSDoc cast is invisible to the linter, which then takes the value for `any`; the compiler does see it.
  { files: ['**/*.mjs'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off' } },
  { files: ['scripts/**', 'bench/**'], rules: { 'no-console': 'off' } },
  { files: ['tests/**'], rules: { 'max-lines-per-function': 'off' } },
  // The vocabulary is one closed list, however long.
  { files: ['src/graph/vocabulary.ts'], rules: { 'max-lines': 'off' } },
  // What a GraphQL server answers is of the shape that was asked for, which no type here knows.
  {
    files: ['tests/api/**', 'tests/recording/**', 'tests/live/**', 'tests/access/**'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
)
