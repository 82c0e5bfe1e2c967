import { fileURLToPath } from 'node:url';

import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const TESTS = [
  '**/*.test.ts',
  '**/*.test.tsx',
  '**/*.corpus.ts',
  '**/*.hardening.ts',
  '**/corpus/**',
  'lib/{trace,pasted,repairs}/real/**',
  'e2e/**',
  'lib/testing/**',
];
const PURE_LAYERS = ['facts', 'inventory', 'chain', 'trace', 'checks', 'report', 'diagram', 'matrix', 'logs', 'explain'].map(
  (layer) => `lib/${layer}/**`,
);
/** Files that Next.js or a tool reads by their default export, and what stands in for Next.js. */
const DEFAULT_EXPORTS = [
  'app/**/{page,layout,error,global-error,not-found,loading,template,default,icon,opengraph-image}.tsx',
  '*.config.{js,ts,mjs}',
  'components/viewer/shims/*.tsx',
];

const CODE_RULES = {
  'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true, IIFEs: true }],
  eqeqeq: 'error',
  'no-restricted-syntax': [
    'error',
    { selector: 'ExportAllDeclaration', message: 'Import from the file that defines it; no barrels.' },
    { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
    { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: 'HTML is never made from text.' },
    { selector: 'ExpressionStatement[directive="use server"]', message: 'There are no Server Actions here.' },
    {
      selector: "CallExpression[callee.object.name='vi'][callee.property.name=/^(mock|doMock)$/][arguments.0.value=/^([.]|@[/])/]",
      message: 'Our own modules are not mocked: pass literals, or go over the wire to the sample endpoint.',
    },
    { selector: 'ExportDefaultDeclaration', message: 'Name what is exported, so that it keeps its name.' },
  ],
};

const TYPESCRIPT_RULES = {
  '@typescript-eslint/ban-ts-comment': ['error', { 'ts-ignore': true, 'ts-expect-error': 'allow-with-description' }],
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  // Numbers read well in template strings and mean no mistake.
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
  // `return refuse(…)` ends a function early and says so; the type tells that nothing comes of it.
  '@typescript-eslint/no-confusing-void-expression': 'off',
  // An async function without await turns what it throws into a rejection, which is what its callers wait for.
  '@typescript-eslint/require-await': 'off',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  // `{}` and type parameters used once say what a function takes better than their alternatives here.
  '@typescript-eslint/no-unnecessary-type-parameters': 'off',
  // Objects here are closures without `this`; there are no classes but AppError.
  '@typescript-eslint/unbound-method': 'off',
  // The compiler finds unused names (noUnusedLocals, noUnusedParameters).
  '@typescript-eslint/no-unused-vars': 'off',
};

/** The list of forbidden syntax without the rule that a kind of file is free of. */
function allowing(selector) {
  return ['error', ...CODE_RULES['no-restricted-syntax'].slice(1).filter((rule) => rule.selector !== selector)];
}

export default tseslint.config(
  { ignores: ['node_modules/', '.next/', 'public/viewer/', '.hoplens/', 'next-env.d.ts', 'test-results/', 'playwright-report/'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: fileURLToPath(new URL('.', import.meta.url)) } },
    rules: { ...CODE_RULES, ...TYPESCRIPT_RULES },
  },
  { files: ['**/*.{js,mjs}'], extends: [tseslint.configs.base], rules: CODE_RULES },
  { files: ['**/*.tsx', 'components/**/use-*.ts'], ...reactHooks.configs.flat['recommended-latest'] },
  {
    files: ['lib/**/*.ts'],
    ignores: TESTS,
    rules: { '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }] },
  },
  {
    files: PURE_LAYERS,
    ignores: TESTS,
    rules: {
      'no-restricted-globals': [
        'error',
        ...['Date', 'fetch', 'process', 'setTimeout', 'setInterval', 'performance', 'crypto'].map((name) => ({
          name,
          message: 'Pure layers have no clock, chance, environment or IO: take it as an argument.',
        })),
      ],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'Pure layers have no chance.' }],
    },
  },
  {
    files: ['components/**/*.{ts,tsx}'],
    ignores: ['components/**/use-*.ts', 'components/viewer/share-loader.ts', ...TESTS],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'Data comes as props; only a use-*.ts asks the server, and the page of a share.' },
      ],
    },
  },
  {
    files: TESTS,
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Matchers such as expect.any() are typed any.
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  // AWS answers with deprecated fields, and old distributions are still configured by them.
  { files: ['lib/{gather,sample}/**/*.ts'], rules: { '@typescript-eslint/no-deprecated': 'off' } },
  // Data and sentences, not logic: one literal may be long, a file still may not.
  { files: ['lib/sample/**/*.ts', 'lib/messages/{en,ja}/**/*.ts'], rules: { 'max-lines-per-function': 'off' } },
  { files: DEFAULT_EXPORTS, rules: { 'no-restricted-syntax': allowing('ExportDefaultDeclaration') } },
);
