import PDFDocument from 'pdfkit';

/** A real PDF of one page, as somebody would upload. */
export function paper(title: string): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4', info: { Title: title } });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<Buffer>((resolve) => {
    document.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
  });
  document.fontSize(20).text(title).moveDown().fontSize(12).text('Nagemaakt voor een proef.');
  document.end();
  return ended;
}
