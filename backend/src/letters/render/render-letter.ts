import type { ComposedLetter } from '@tranche/domain';
import { attachDecision } from './attach-decision.js';
import { drawBlocks } from './blocks/draw-block.js';
import { drawFooters } from './footer.js';
import { LetterSheet } from './letter-sheet.js';
import { drawLetterhead } from './letterhead.js';
import type { LoadedFonts } from './fonts/load-fonts.js';
import { openDocument } from './open-document.js';

/**
 * Renders a letter as PDF/A-3a and PDF/UA-1 with the decision attached as data.
 * The same letter gives the same bytes, so that its hash identifies it.
 */
export async function renderLetter(letter: ComposedLetter, fonts: LoadedFonts): Promise<Buffer> {
  const doc = openDocument(letter);
  const sheet = new LetterSheet(doc, fonts);
  drawLetterhead(sheet, letter);
  drawBlocks(sheet, letter.blocks);
  drawFooters(sheet, letter);
  sheet.root.end();
  attachDecision(doc, letter);
  return bytesOf(doc);
}

function bytesOf(doc: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
    doc.end();
  });
}
