import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const Report = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({ fullName: z.string(), title: z.string(), status: z.string() }),
      ),
    }),
  ),
});

/** What a run of jest said: per spec file the tests that passed, and every failure in its words. */
export interface JestReport {
  readonly passed: ReadonlyMap<string, readonly string[]>;
  readonly failures: readonly string[];
}

/** Whoever waits longer waits for nothing. */
const LONGEST_MS = 150_000;

const JEST = fileURLToPath(new URL('../../../node_modules/jest/bin/jest.js', import.meta.url));

/** Runs jest in a process of its own, with other settings than this run. */
export async function runJest(
  config: string,
  names: string,
  environment: NodeJS.ProcessEnv,
): Promise<JestReport> {
  const child = spawn(
    process.execPath,
    [JEST, '--config', config, '--testNamePattern', names, '--runInBand', '--json'],
    {
      env: {
        ...process.env,
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LONGEST_MS,
    },
  );
  const [output, complaints] = await Promise.all([text(child.stdout), text(child.stderr)]);
  if (output === '') throw new Error(complaints);
  const { testResults } = Report.parse(JSON.parse(output));
  return {
    passed: new Map(testResults.map((file) => [fileName(file.name), passedIn(file)])),
    failures: testResults.flatMap(({ message }) => (message === '' ? [] : [message])),
  };
}

type FileResult = z.output<typeof Report>['testResults'][number];

function passedIn({ assertionResults }: FileResult): readonly string[] {
  return assertionResults.filter(({ status }) => status === 'passed').map(({ title }) => title);
}

function fileName(file: string): string {
  return file.split(/[\\/]/).at(-1) ?? file;
}
