import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';

export interface DocumentText {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** A real PDF of one page, the same bytes for the same text and date. */
export async function madeUpPdf(text: DocumentText, createdAt: Temporal.Instant): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 64,
    lang: 'nl-NL',
    info: { Title: text.title, CreationDate: new Date(createdAt.epochMilliseconds) },
  });
  pdf.font('Helvetica-Bold').fontSize(18).text(text.title).moveDown();
  pdf.font('Helvetica').fontSize(10.5);
  for (const paragraph of text.paragraphs) pdf.text(paragraph, { lineGap: 3 }).moveDown();
  pdf.fontSize(9).fillColor('#555').text('Nagemaakt document, alleen voor demonstratie.');
  pdf.end();
  return buffer(pdf);
}
