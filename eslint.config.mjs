import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

const code = ['**/*.ts', '**/*.tsx']
const plain = ['**/*.mjs']

const nodeGlobals = Object.fromEntries(
  [
    'AbortController',
    'AbortSignal',
    'Buffer',
    'URL',
    'URLSearchParams',
    'clearInterval',
    'clearTimeout',
    'console',
    'fetch',
    'globalThis',
    'performance',
    'process',
    'setImmediate',
    'setInterval',
    'setTimeout',
    'structuredClone',
    'TextDecoder',
    'TextEncoder',
  ].map((name) => [name, 'readonly']),
)

/** What catches mistakes in any JavaScript; the compiler finds the rest in TypeScript. */
const mistakes = {
  eqeqeq: 'error',
  'no-console': 'error',
  'no-constant-binary-expression': 'error',
  'no-constant-condition': 'error',
  'no-debugger': 'error',
  'no-dupe-else-if': 'error',
  'no-duplicate-case': 'error',
  'no-empty': 'error',
  'no-fallthrough': 'error',
  'no-loss-of-precision': 'error',
  'no-misleading-character-class': 'error',
  'no-self-assign': 'error',
  'no-self-compare': 'error',
  'no-template-curly-in-string': 'error',
  'no-unreachable-loop': 'error',
  'no-unsafe-finally': 'error',
  'no-useless-catch': 'error',
  'no-var': 'error',
  'object-shorthand': 'error',
  'prefer-const': 'error',
  'use-isnan': 'error',
  'valid-typeof': 'error',
  'no-restricted-exports': [
    'error',
    { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
  ],
}

export default defineConfig(
  {
    ignores: [
      '.next/**',
      '.built/**',
      '.data/**',
      'coverage/**',
      'test-results/**',
      'migrations/**',
      'public/**',
      'next-env.d.ts',
      'src/payload-types.ts',
      '**/importMap.js',
    ],
  },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  { files: [...code, ...plain], rules: mistakes },
  {
    files: plain,
    languageOptions: { globals: nodeGlobals },
    rules: {
      'no-undef': 'error',
      'no-unused-vars': ['error', { args: 'after-used' }],
      'no-unreachable': 'error',
    },
  },
  {
    files: code,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Payload's types promise more than its stored rows hold: a check that looks needless there is not.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // Payload marks as deprecated what 3.90 has no other word for yet.
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      // The two slowest by far, for enums and class hierarchies, of which there are none here.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // Spreading a string counts code points, which is what is meant where it is done.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // A hook is async by its type, whether or not it waits for anything.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
    },
  },
  {
    // What runs in a terminal or a test may speak there.
    files: ['src/cli/**', 'tests/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // Next, Payload and the tools ask these files for a default export.
    files: [
      '*.config.{ts,mjs}',
      'tests/*.config.{ts,mjs}',
      'src/app/(payload)/**/*.tsx',
      'tests/support/*.mjs',
    ],
    rules: { 'no-restricted-exports': 'off' },
  },
)
