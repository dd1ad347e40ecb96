import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

// A dependency of the frontend: whatever knows Angular lives there, so that there is one Angular.
const fromFrontend = createRequire(new URL('frontend/package.json', import.meta.url));
const { default: angular } = await import(
  pathToFileURL(fromFrontend.resolve('angular-eslint')).href
);

const GENERATED = [
  '**/dist/**',
  '**/.angular/**',
  '.nx/**',
  '.data/**',
  '.mutate/**',
  '**/coverage/**',
];
const COPIED = ['frontend/public/**', 'frontend/src/styles/generated/**'];
const NODE_GLOBALS = [
  'AbortSignal',
  'Blob',
  'Buffer',
  'clearInterval',
  'clearTimeout',
  'console',
  'fetch',
  'FormData',
  'globalThis',
  'performance',
  'process',
  'setInterval',
  'setTimeout',
  'URL',
];

const STRINGIFY = 'CallExpression[callee.object.name="JSON"][callee.property.name="stringify"]';
const ONE_CANONICAL_JSON = [
  {
    selector: `Program:has(ImportSpecifier[imported.name=/^(createHash|createHmac|sha256)$/]) ${STRINGIFY}`,
    message: 'What is hashed is written by canonicalJson.',
  },
  {
    selector: `${STRINGIFY}[arguments.1]:not([arguments.1.raw="null"])`,
    message: 'JSON with its keys in order is canonicalJson.',
  },
];

/** What is waited for is asked for (`eventually`), or comes with a clock that is set. */
const NO_SLEEP = [
  {
    selector: 'CallExpression[callee.name="setTimeout"][arguments.length>1]',
    message: 'A test does not sleep: ask until it is so (eventually), or set the clock.',
  },
  {
    selector: 'ImportDeclaration[source.value="node:timers/promises"]',
    message: 'A test does not sleep: ask until it is so (eventually), or set the clock.',
  },
];

/** The glossary of libs/domain: a commitment is money. */
const LOT_WORDS = [
  ':matches(FunctionDeclaration, VariableDeclarator)[id.name=/commitment/i]',
  ':matches(Property, PropertyDefinition, TSPropertySignature)[key.name=/commitment/i]',
].map((selector) => ({
  selector,
  message: 'Of a lot it is a promise; a commitment is money that an award takes.',
}));
/** Where commitments are made, and where rankings are sealed by the names of the first of them. */
const MAY_SAY_COMMITMENT = [
  'backend/src/decisions/**',
  'backend/src/allocation/ranking/ranking-evidence.ts',
];

/** The glossary of libs/domain: what one applies under is a tranche, whatever a regulation calls it. */
const TRANCHE_WORDS = [
  {
    selector:
      ':matches(ClassDeclaration, TSInterfaceDeclaration, TSTypeAliasDeclaration, FunctionDeclaration, VariableDeclarator)[id.name=/([a-z]C|^c)alls?$|^CALLS?_|_CALLS?$/]',
    message: 'What one applies under is a tranche.',
  },
];

/** Euros become cents, and cents words, in libs/domain/src/money alone. */
const ONE_MONEY = [
  {
    selector:
      'VariableDeclarator[id.name=/^((THOUSAND|MILLION)(_EUROS?|_EUR|_CENTS)?|EUROS?|EUR|HALF|THIRD)$/]',
    message: 'EURO, THOUSAND_EUROS, MILLION_EUROS, HALF and THIRD are those of @tranche/domain.',
  },
  {
    selector:
      'BinaryExpression[operator="*"][right.value=100] > :matches(Identifier[name=/euros?$/i], MemberExpression[property.name=/euros?$/i]).left',
    message: 'Euros become cents by inCents.',
  },
  {
    selector:
      'CallExpression[callee.name="cents"] > BinaryExpression[operator="*"][right.value=100]',
    message: 'Euros become cents by inCents.',
  },
  {
    selector: 'CallExpression[callee.name="formatEuro"] > CallExpression[callee.name="cents"]',
    message: 'formatEuro takes any amount; euroIn writes many in one language.',
  },
  {
    selector:
      'VariableDeclarator[id.name=/euros?$/i] > ArrowFunctionExpression > CallExpression[callee.name="formatEuro"].body',
    message: 'An amount is written by formatEuro, or by euroIn where there are many.',
  },
];

export default defineConfig(
  globalIgnores([...GENERATED, ...COPIED, 'tools/fences/fixtures/**']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.mjs'],
    extends: [js.configs.recommended],
    languageOptions: {
      globals: Object.fromEntries(NODE_GLOBALS.map((name) => [name, 'readonly'])),
    },
  },
  {
    files: ['**/*.ts'],
    extends: [js.configs.recommended, tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.lint.json', 'frontend/tsconfig.spec.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    // The law's clock is passed in, and a draw can be replayed from its seed.
    files: ['libs/domain/src/**/*.ts', 'libs/schemes/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'Date', 'performance', 'crypto'],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Draw from a seed.' },
        { object: 'Temporal', property: 'Now', message: 'The moment is passed in.' },
      ],
    },
  },
  {
    // What is hashed is written in one way: docs/decisions/005.
    files: ['{backend,libs/*}/src/**/*.ts', 'backend/demo/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', ...ONE_CANONICAL_JSON, ...ONE_MONEY] },
  },
  {
    files: ['**/*.spec.ts', 'backend/{test,demo/test}/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...ONE_MONEY, ...NO_SLEEP] },
  },
  {
    files: ['backend/test/eventually.ts'],
    rules: { 'no-restricted-syntax': ['error', ...ONE_MONEY] },
  },
  {
    files: ['{backend,libs/*}/src/**/*.ts'],
    ignores: ['**/*.spec.ts', ...MAY_SAY_COMMITMENT],
    rules: {
      'no-restricted-syntax': ['error', ...ONE_CANONICAL_JSON, ...ONE_MONEY, ...LOT_WORDS],
    },
  },
  {
    files: ['libs/domain/src/**/*.ts', 'backend/demo/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...ONE_CANONICAL_JSON,
        ...ONE_MONEY,
        ...LOT_WORDS,
        ...TRANCHE_WORDS,
      ],
    },
  },
  {
    files: ['libs/domain/src/money/**/*.ts', 'frontend/**/*.ts', 'e2e/**/*.ts'],
    ignores: ['frontend/**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', ...LOT_WORDS] },
  },
  {
    files: ['frontend/**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', ...NO_SLEEP] },
  },
  {
    // Nest injects by the class that a constructor parameter names: such imports are values.
    files: ['backend/**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'off',
      // A Nest module is a class that holds nothing but its decorator.
      '@typescript-eslint/no-extraneous-class': 'off',
    },
  },
  {
    files: ['**/*.spec.ts', 'backend/{test,demo/test}/**/*.ts'],
    rules: {
      // `expect.objectContaining` and answers of a test client have no type of their own.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['frontend/**/*.ts'],
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
  },
  {
    files: ['frontend/src/**/*.html'],
    ignores: ['frontend/src/index.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
  },
);
