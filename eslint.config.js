import js from '@eslint/js'
import globals from 'globals'
import tseslint from 'typescript-eslint'

const PROCESS = { name: 'process', message: 'Only cli.ts touches process.' }
/** What the compiler knows for the app's sake, and Node does not have. */
const BROWSER = ['document', 'window', 'navigator', 'localStorage'].map((name) => ({
  name,
  message: 'Only src/app and src/page run in a browser.',
}))

export default tseslint.config(
  {
    ignores: [
      'dist',
      'node_modules',
      'coverage',
      'test/fixtures',
      // made by the build
      'src/**/lexicon.ts',
      'src/requirements/extractors.ts',
      'src/requirements/shapes.ts',
      'src/requirements/kinds.ts',
      'src/postings/ats/systems.ts',
      'src/vocabulary/lexicon/*.ts',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  { files: ['**/*.js', '**/*.cjs'], languageOptions: { globals: globals.node } },
  {
    files: ['bin/*.js', '**/*.cjs'],
    languageOptions: { sourceType: 'commonjs' },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['extension/*.js'],
    languageOptions: { globals: { ...globals.browser, chrome: 'readonly' } },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli.ts'],
    rules: { 'no-restricted-globals': ['error', PROCESS], 'no-console': 'error' },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli.ts', 'src/app/**', 'src/page/**'],
    rules: { 'no-restricted-globals': ['error', PROCESS, ...BROWSER] },
  },
  {
    // what looks at every word of every posting; the compilers of the vocabulary do not
    files: ['src/{matcher,vocabulary}/**/*.ts'],
    ignores: ['src/vocabulary/compile.ts', 'src/vocabulary/lexicons.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[optional=false] > MemberExpression[optional=false] > Identifier.property[name=/^(map|filter|flatMap)$/]',
          message: 'Take map, filter and flatMap of core/lists.ts: see there.',
        },
      ],
    },
  },
  {
    rules: {
      complexity: ['error', 15],
      'max-params': ['error', 5],
      'no-nested-ternary': 'error',
    },
  },
  {
    // the tokenizer looks at every character of every posting, so that its loops stay whole
    files: ['src/matcher/tokenizer.ts'],
    rules: { complexity: 'off' },
  },
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      // a name for what is inferred of a schema
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
)
