import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { contentTypeOf } from './content-type.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tranche-types-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function typeOf(content: Buffer): Promise<string | null> {
  const file = path.join(folder, 'plan.pdf');
  await writeFile(file, content);
  return contentTypeOf(file);
}

it.each([
  ['at once', '%PDF-1.7\n%âãÏÓ\n'],
  ['after some bytes of a scanner', `${'\0'.repeat(300)}\r\n%PDF-1.4\n`],
])('knows a PDF by its head, %s', async (_name, content) => {
  expect(await typeOf(Buffer.from(content, 'latin1'))).toBe('application/pdf');
});

it.each([
  ['a web page that is called plan.pdf', '<!doctype html><script>alert(1)</script>'],
  ['text', 'just words'],
  ['text that speaks of PDF far away', `${' '.repeat(2000)}%PDF-1.7`],
  ['nothing', ''],
])('does not take %s for a PDF', async (_name, content) => {
  expect(await typeOf(Buffer.from(content))).not.toBe('application/pdf');
});
