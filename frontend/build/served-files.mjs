import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Written for each request (the nonce, the title), so it is compressed then. */
const INDEX = 'index.html';
/** Compressed inside already. */
const PACKED = /\.(woff2?|png|ico|jpe?g|gif|webp|br|gz)$/;
/** What is smaller is sent as it is: it fits in one packet anyway. */
export const LEAST_BYTES = 512;
/** What saves less is not worth a second file. */
const LEAST_SAVING = 0.1;

/** The encodings in which the servers look for a file, and how it is then called. */
export const ENDINGS = { br: '.br', gzip: '.gz' };

/** Puts every file of a build, compressed as far as it goes, beside itself. @returns how many */
export function compressFiles(folder) {
  let count = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (!entry.isFile() || entry.name === INDEX || PACKED.test(entry.name)) continue;
    const bytes = readFileSync(file);
    if (bytes.length < LEAST_BYTES) continue;
    const made = { br: brotli(bytes), gzip: gzipSync(bytes, { level: 9 }) };
    if (made.br.length > bytes.length * (1 - LEAST_SAVING)) continue;
    for (const [encoding, ending] of Object.entries(ENDINGS)) {
      writeFileSync(file + ending, made[encoding]);
    }
    count += 1;
  }
  return count;
}

function brotli(bytes) {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

/** How many bytes a browser that takes Brotli receives of a file. */
export function servedBytes(folder, file) {
  const whole = path.join(folder, file);
  return (statSync(whole + ENDINGS.br, { throwIfNoEntry: false }) ?? statSync(whole)).size;
}
