/** Puts the worker and the standard fonts of the PDF viewer beside the pages that ask for them. */
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
