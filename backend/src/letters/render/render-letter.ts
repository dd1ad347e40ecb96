import type { ComposedLetter } from '@tranche/domain';
import { attachDecision } from './attach-decision.js';
import { drawBlocks } from './blocks/draw-block.js';
import { drawFooters } from './footer.js';
import { LetterSheet } from './letter-sheet.js';
import { drawLetterhead } from './letterhead.js';
import { howToCheck, type Checked } from './letter-words.js';
import type { LoadedFonts } from './fonts/load-fonts.js';
import { openDocument } from './open-document.js';
import type { Paper } from './paper.js';

/**
 * Renders a letter as PDF/A-3a and PDF/UA-1 with the decision attached as data.
 * The same letter gives the same bytes, so that its hash identifies it.
 *
 * @param checked how its reader finds out that it came from here; left out of a sample
 */
export async function renderLetter(
  letter: ComposedLetter,
  fonts: LoadedFonts,
  checked?: Checked,
): Promise<Buffer> {
  const doc = draw(letter, fonts, checked);
  attachDecision(doc, letter);
  return bytesOf(doc);
}

/** Renders what is no letter, such as a receipt, in the same way and without data beside it. */
export async function renderPaper(
  paper: Paper,
  fonts: LoadedFonts,
  checked?: Checked,
): Promise<Buffer> {
  return bytesOf(draw(paper, fonts, checked));
}

function draw(paper: Paper, fonts: LoadedFonts, checked: Checked | undefined) {
  const doc = openDocument(paper);
  const sheet = new LetterSheet(doc, fonts);
  drawLetterhead(sheet, paper);
  drawBlocks(sheet, paper.blocks);
  if (checked) {
    const text = howToCheck(paper.language, checked);
    drawBlocks(sheet, [{ kind: 'paragraph', tone: 'plain', text }]);
  }
  drawFooters(sheet, paper);
  sheet.root.end();
  return doc;
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
