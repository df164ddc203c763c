import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

const clock = 'Today is an argument named asOf; nothing here depends on the clock.';

export default tseslint.config(
  { ignores: ['dist', '.astro', 'node_modules', 'screens', 'content'] },
  tseslint.configs.recommended,
  astro.configs['flat/recommended'],
  {
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'max-lines': ['error', { max: 200 }],
      'max-params': ['error', 4],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/store/as-of.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: clock },
        { object: 'Math', property: 'random', message: 'Two builds of one content are identical.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: clock },
      ],
    },
  },
  {
    // Signatures that a library calls are the library's.
    files: ['src/render/**', 'src/store/json-file.ts'],
    rules: { 'max-params': 'off' },
  },
  {
    files: ['**/*.test.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
