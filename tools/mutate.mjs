/**
 * `npm run mutate -- <folder>`: changes one thing at a time in a folder of libs/domain (an edge, a
 * sign, a condition) and lists the changes that no test of the library notices. Below what the folder
 * owes it fails. What was seen before is kept, so that a second run only looks at what changed.
 */
import { existsSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';
import { orStop, Stop } from './console/stop.mjs';
import { inRoot } from './workspace.mjs';

const SOURCES = 'libs/domain/src';

/** Percent of the changes that tests must notice: where law and money are counted, and elsewhere. */
const OWED = { counted: 95, elsewhere: 85 };
const COUNTED = [
  'allocation',
  'co-financing',
  'determination',
  'money',
  'partnership',
  'payments',
  'term',
  'workflow',
];

await orStop(async () => {
  const folder = (process.argv[2] ?? '').replace(/\/$/, '').replace(`${SOURCES}/`, '');
  if (!folder || !existsSync(inRoot(`${SOURCES}/${folder}`))) {
    throw new Stop(`npm run mutate -- takes a folder of ${SOURCES}, such as money.`);
  }
  const [room] = folder.split('/');
  const owed = COUNTED.includes(room) ? OWED.counted : OWED.elsewhere;
  process.chdir(inRoot('.'));
  await new Stryker({
    mutate: [`${SOURCES}/${folder}/**/*.ts`, '!**/*.{spec,fixture}.ts'],
    // A sentence is read by people; another word that steers, or an object without its fields, does
    // not compile.
    mutator: { excludedMutations: ['ObjectLiteral', 'StringLiteral'] },
    // What runs while a file loads needs a process of its own for each change: hours for tables.
    ignoreStatic: true,
    testRunner: 'bare-node',
    ignorers: ['unreachable'],
    plugins: ['bare-node-runner', 'ignore-unreachable'].map((name) =>
      inRoot(`tools/mutate/${name}.mjs`),
    ),
    testRunnerNodeArgs: [
      `--import=${new URL('testing/typescript-hooks.mjs', import.meta.url).href}`,
      '--no-warnings=ExperimentalWarning',
    ],
    coverageAnalysis: 'perTest',
    // Milliseconds, for a loop without an end that no count of its turns stops. On a busy machine a test
    // that only waits its turn is no such loop, and a new process for it takes longer still.
    timeoutMS: 30_000,
    thresholds: { high: 100, low: owed, break: owed },
    incremental: true,
    incrementalFile: `.mutate/${room}.json`,
    tempDirName: '.mutate/work',
    ignorePatterns: ['**/*', '!libs/domain/src/**', '!libs/domain/package.json', '!package.json'],
    reporters: ['clear-text'],
    clearTextReporter: { logTests: false, reportTests: false },
    allowConsoleColors: false,
    warnings: { unknownOptions: false },
  }).runMutationTest();
});
