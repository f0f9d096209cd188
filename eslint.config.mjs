// @ts-check
import js from '@eslint/js';
import {defineConfig} from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * A rule for one of the arrows of the architecture: server, cli → meeting ← static/client.
 * @param {string} regex of the paths that may not be imported
 * @param {string} message
 * @returns {import('eslint').Linter.RulesRecord}
 */
const forbidImports = (regex, message) => ({
  'no-restricted-imports': ['error', {patterns: [{regex, message}]}],
});

export default defineConfig(
  {
    ignores: [
      'dist/',
      'static/js/',
      'etherpad/run/',
      'etherpad/data/',
      'coverage/',
      '.test/',
      'tests/fixtures/',
    ],
  },
  js.configs.recommended,
  {
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    rules: {eqeqeq: ['error', 'always'], 'no-console': 'off'},
  },
  {
    files: ['{languages,meeting,history,calls,doctor,server,cli,static,scripts}/**/*.{ts,tsx,mjs}'],
    rules: {'max-lines': ['error', {max: 400}]},
  },
  {
    files: ['**/*.{ts,tsx,mts}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          'meeting/tsconfig.json',
          'history/tsconfig.json',
          'calls/tsconfig.json',
          'doctor/tsconfig.json',
          'server/tsconfig.json',
          'cli/tsconfig.json',
          'static/client/tsconfig.json',
          'tests/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/promise-function-async': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        {considerDefaultExhaustiveForUnions: true},
      ],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        {fixStyle: 'inline-type-imports', prefer: 'type-imports'},
      ],
      // Numbers in texts are what they look like.
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/no-unused-vars': [
        'error',
        {argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true},
      ],
    },
  },
  {
    // The model: no clock, no chance, nothing from outside.
    files: ['meeting/**/*.ts'],
    rules: {
      ...forbidImports(
        '^[^.]|(^|/)\\.\\./(server|cli|static|scripts|tests|templates|calls|doctor|history)/',
        'The model imports nothing but languages/ from outside meeting/.',
      ),
      'no-restricted-properties': [
        'error',
        {object: 'Date', property: 'now', message: 'The model gets the time as an argument.'},
        {object: 'Math', property: 'random', message: 'The model leaves nothing to chance.'},
        {
          object: 'performance',
          property: 'now',
          message: 'The model gets the time as an argument.',
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'The model gets the time as an argument.',
        },
        {
          selector: 'CallExpression[callee.name="Date"]',
          message: 'The model gets the time as an argument.',
        },
      ],
    },
  },
  {
    // Plans describe the fields of their intents with a library, which the panel never loads.
    files: ['meeting/plan/**/*.ts'],
    rules: forbidImports(
      '^(?!valibot$)[^.]|(^|/)\\.\\./(server|cli|static|scripts|tests|templates|calls|doctor|history)/',
      'The model imports nothing but languages/ from outside meeting/; plans import valibot.',
    ),
  },
  {
    files: ['history/**/*.ts'],
    rules: forbidImports(
      '^[^.]|(^|/)(calls|doctor|server|cli|static|scripts|tests)/',
      'What a history says is the same on a server and on a command line: it imports meeting/ and languages/ alone.',
    ),
  },
  {
    files: ['calls/**/*.ts'],
    rules: forbidImports(
      '^[^.]|(^|/)(server|cli|static|doctor)/',
      "What a call's provider is, the page, the server and the check all know: it knows none of them.",
    ),
  },
  {
    files: ['languages/**/*.ts'],
    rules: forbidImports(
      '^[^.]|(^|/)(meeting|calls|doctor|server|cli|static)/',
      'Words know nothing of what is done with them: all others may import languages/.',
    ),
  },
  {
    files: ['doctor/**/*.ts'],
    rules: forbidImports(
      '^(?!structured-headers$)[^.]|(^|/)(server|cli|static)/|(^|/)node/',
      'What is found and how it is said runs in browsers too: only doctor/node/ knows Node.js.',
    ),
  },
  {
    files: ['doctor/node/**/*.ts'],
    rules: forbidImports(
      '(^|/)(server|cli|static)/',
      'The server and the command line both use the check: it knows neither.',
    ),
  },
  {
    files: ['server/**/*.ts'],
    ignores: ['server/host/**', 'server/index.ts'],
    rules: forbidImports(
      '(^|/)(cli|static|host)/|^ep_etherpad-lite',
      'The server knows nothing of the page or the command line: share code in meeting/. ' +
        'It reaches Etherpad through pad-host.ts, which it gets handed in.',
    ),
  },
  {
    // The hooks are Etherpad's by name: here the plugin gets its host.
    files: ['server/index.ts'],
    rules: forbidImports('(^|/)(cli|static)/', 'The server knows neither.'),
  },
  {
    files: ['server/host/**/*.ts'],
    rules: forbidImports(
      '(^|/)(cli|static)/|^\\.\\./(?!\\.\\./|(pad-host|not-stored|express|request|changeset|log)$)',
      'Etherpad behind pad-host.ts knows what pads are made of, and nothing of routes, writer or chat.',
    ),
  },
  {
    files: ['cli/**/*.ts'],
    rules: forbidImports(
      '(^|/)(server|static)/',
      'The command line knows nothing of Etherpad: share code in meeting/.',
    ),
  },
  {
    files: ['static/client/**/*.{ts,tsx}'],
    rules: forbidImports(
      '(^|/)(server|cli|doctor/node)/',
      'The page knows nothing of the server or the command line: share code in meeting/.',
    ),
  },
  {
    files: ['static/client/{panel,room}/**/*.{ts,tsx}', 'static/client/*.{ts,tsx}'],
    rules: forbidImports(
      '(^|/)(server|cli|doctor/node|tools)/',
      'The tools are a second file, which a page loads when somebody asks for one: see toolbox.ts.',
    ),
  },
  {
    // Plain JavaScript on Node. tsc checks its types.
    files: ['**/*.{mjs,cjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          ...['AbortController', 'AbortSignal', 'Buffer', 'Response', 'URL', 'console', 'fetch'],
          ...[
            'performance',
            'process',
            'clearTimeout',
            'setTimeout',
            'require',
            'module',
            '__dirname',
          ],
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
);
