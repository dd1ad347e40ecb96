/** Puts what the PDF viewer fetches beside the pages: worker, standard fonts, decoders of scans. */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(fileURLToPath(import.meta.url), '../..');
const library = path.dirname(
  createRequire(path.join(root, 'package.json')).resolve('pdfjs-dist/package.json'),
);
const target = path.join(root, 'public/pdf');

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
cpSync(path.join(library, 'build/pdf.worker.min.mjs'), path.join(target, 'pdf.worker.min.mjs'));
cpSync(path.join(library, 'standard_fonts'), path.join(target, 'fonts'), { recursive: true });
// JPEG 2000, JBIG2 and fax codings of scans, and their colour profiles; the rest of the folder runs
// scripts of a PDF, which we never do.
for (const name of ['openjpeg.wasm', 'jbig2.wasm', 'qcms_bg.wasm']) {
  cpSync(path.join(library, 'wasm', name), path.join(target, 'wasm', name));
}
// Characters of Chinese, Japanese and Korean PDFs that bring no fonts of their own.
cpSync(path.join(library, 'cmaps'), path.join(target, 'cmaps'), { recursive: true });
