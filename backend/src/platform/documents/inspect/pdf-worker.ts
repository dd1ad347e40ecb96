/**
 * Opens PDFs in a thread of its own, where a hostile one can hang or run out of memory without
 * taking the portal along. Runs as it stands, so it imports nothing of the portal but types.
 */
import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PdfFinding } from './pdf-finding.js';

/** A whole PDF says so near its end; mail programs and scanners put some bytes behind it. */
const END_WITHIN = 64 * 1024;

parentPort?.on('message', (file: string) => void answer(file));
parentPort?.postMessage('ready');

async function answer(file: string): Promise<void> {
  parentPort?.postMessage(await inspect(file));
}

async function inspect(file: string): Promise<PdfFinding> {
  const content = await readFile(file);
  const end = content.subarray(-END_WITHIN);
  if (!end.includes('%%EOF')) return 'damaged';
  const task = getDocument({
    data: new Uint8Array(content.buffer, content.byteOffset, content.byteLength),
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    verbosity: 0,
  });
  try {
    return await look(await task.promise);
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return isLocked ? 'password' : 'damaged';
  } finally {
    await task.destroy();
  }
}

async function look(pdf: PDFDocumentProxy): Promise<PdfFinding> {
  if (pdf.numPages === 0) return 'no-pages';
  // A page that the file promises and does not have is a file that was cut off.
  await pdf.getPage(pdf.numPages);
  return (await isPleaseWait(pdf)) ? 'please-wait' : 'readable';
}

/** A dynamic XFA form holds one page that asks for another program. */
async function isPleaseWait(pdf: PDFDocumentProxy): Promise<boolean> {
  if (pdf.isPureXfa) return true;
  const { info } = await pdf.getMetadata();
  if (Reflect.get(info, 'IsXFAPresent') !== true || pdf.numPages > 1) return false;
  const { items } = await (await pdf.getPage(1)).getTextContent();
  const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
  return /please wait|een ogenblik/i.test(text);
}
