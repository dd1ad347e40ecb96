/** Leaves every file of the build compressed beside it, as both servers look for it. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compressFiles } from './served-files.mjs';

const dist = path.resolve(fileURLToPath(import.meta.url), '../../dist/browser');
console.log(`compressed: ${compressFiles(dist)} files, in Brotli and gzip`);
