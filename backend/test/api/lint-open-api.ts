import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';

const RULES = fileURLToPath(new URL('../nl-gov-api-design-rules.yaml', import.meta.url));
const SPECTRAL = createRequire(import.meta.url).resolve('@stoplight/spectral-cli/dist/index.js');

const Findings = z.array(
  z.object({ code: z.string(), message: z.string(), path: z.array(z.string()), severity: z.int() }),
);

const Ended = z.looseObject({ code: z.literal(1), stdout: z.string().startsWith('[') });

/** What breaks the Dutch API Design Rules, one line each. Spectral's severity 0 is an error. */
export async function lintOpenApi(document: unknown): Promise<readonly string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tranche-openapi-'));
  try {
    const file = path.join(folder, 'openapi.json');
    await writeFile(file, JSON.stringify(document));
    const findings = Findings.parse(JSON.parse(await spectral(file)));
    return findings
      .filter((each) => each.severity === 0)
      .map((each) => `${each.code} at ${each.path.join('/')}: ${each.message}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Its own process: it brings loaders that do not get on with jest's. */
async function spectral(file: string): Promise<string> {
  const run = promisify(execFile);
  const options = ['lint', '--ruleset', RULES, '--format', 'json', '--quiet', file];
  const environment = { ...process.env, NODE_OPTIONS: '' };
  const settings = { env: environment, maxBuffer: 32 * 1024 * 1024 };
  try {
    const { stdout } = await run(process.execPath, [SPECTRAL, ...options], settings);
    return stdout || '[]';
  } catch (error) {
    // Findings make it end with 1; anything else is a fault of the check itself.
    const output = Ended.safeParse(error);
    if (!output.success) throw error;
    return output.data.stdout;
  }
}
