import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { InspectPdf } from './inspect-pdf.js';

const FILES = fileURLToPath(new URL('../../../../test/files/', import.meta.url));
const inspectPdf = new InspectPdf();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tranche-pdf-'));
});
afterAll(async () => {
  await inspectPdf.beforeApplicationShutdown();
  await rm(folder, { recursive: true, force: true });
});

async function madeOf(content: Uint8Array): Promise<string> {
  const file = path.join(folder, 'made.pdf');
  await writeFile(file, content);
  return file;
}

describe('InspectPdf', () => {
  it.each([
    ['plain.pdf', 'readable'],
    ['long-65-pages.pdf', 'readable'],
    ['leading-junk.pdf', 'readable'],
    ['pw-owner-only.pdf', 'readable'],
    ['javascript.pdf', 'readable'],
    ['pw-user.pdf', 'password'],
    ['truncated.pdf', 'damaged'],
    ['header-only.pdf', 'damaged'],
    ['html-with-pdf-head.pdf', 'damaged'],
    ['zero-page.pdf', 'no-pages'],
    ['xfa-form.pdf', 'please-wait'],
  ])('opens %s: %s', async (name, finding) => {
    expect(await inspectPdf.inspect(path.join(FILES, name))).toBe(finding);
  });

  it.each([0.3, 0.6, 0.9])('finds %d of a long file cut off', async (part) => {
    const whole = await readFile(path.join(FILES, 'long-65-pages.pdf'));
    const file = await madeOf(whole.subarray(0, Math.floor(part * whole.byteLength)));
    expect(await inspectPdf.inspect(file)).toBe('damaged');
  });

  it('takes a file with some bytes behind its end', async () => {
    const whole = await readFile(path.join(FILES, 'plain.pdf'));
    const file = await madeOf(Buffer.concat([whole, Buffer.alloc(5000, '\n')]));
    expect(await inspectPdf.inspect(file)).toBe('readable');
  });

  it('gives up on a file that takes too long, and opens the next one', async () => {
    const impatient = new (class extends InspectPdf {
      protected override timeLimitMs = 0;
    })();
    const file = path.join(FILES, 'long-65-pages.pdf');
    expect(await impatient.inspect(file)).toBe('too-heavy');
    await impatient.beforeApplicationShutdown();
    expect(await inspectPdf.inspect(file)).toBe('readable');
  });
});
