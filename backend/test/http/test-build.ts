import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const INDEX = fileURLToPath(new URL('../../../frontend/src/index.html', import.meta.url));

export const SCRIPT = 'export const answer = 42;\n'.repeat(200);

/** A folder as the build of the screens leaves it, with the page as it is and one script. */
export function testBuild(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'tranche-test-build-'));
  mkdirSync(path.join(folder, 'fonts'));
  copyFileSync(INDEX, path.join(folder, 'index.html'));
  for (const name of ['chunk-Ab3_d-9Z.js', 'plain.js']) {
    writeFileSync(path.join(folder, name), SCRIPT);
    writeFileSync(path.join(folder, `${name}.br`), brotliCompressSync(SCRIPT));
    writeFileSync(path.join(folder, `${name}.gz`), gzipSync(SCRIPT));
  }
  writeFileSync(path.join(folder, 'fonts', 'text-normal.woff2'), 'a font');
  writeFileSync(path.join(folder, 'favicon.svg'), '<svg/>');
  return folder;
}
