import PDFDocument from 'pdfkit';
import { printable } from './fonts/font-runs.js';
import type { Paper } from './paper.js';
import { escapeXml, PDF_UA_XMP } from './xmp.js';

const LOCALE = { nl: 'nl-NL', en: 'en-GB' } as const;

/** Opens a tagged PDF/A-3a document that also says to be PDF/UA-1, and knows nothing of the clock. */
export function openDocument(letter: Paper): PDFKit.PDFDocument {
  const sentOn = new Date(`${letter.date}T00:00:00Z`);
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    lang: LOCALE[letter.language],
    displayTitle: true,
    // Empty, so that pdfkit does not read a standard font that may never be used unembedded.
    font: '',
    autoFirstPage: false,
    bufferPages: true,
    info: {
      Title: printable(`${letter.subject} (${letter.reference})`),
      Author: printable(letter.sender.name),
      Subject: printable(letter.subject),
      Keywords: printable(letter.reference),
      Creator: 'Tranche',
      Producer: 'Tranche',
      CreationDate: sentOn,
      ModDate: sentOn,
    },
  });
  writeXmp(doc);
  return doc;
}

/**
 * pdfkit writes the document information and then copies it into XML without escaping: by then the
 * information is escaped here, so that "Techniek & Zorg" reads right in both.
 */
function writeXmp(doc: PDFKit.PDFDocument): void {
  doc.appendXML(PDF_UA_XMP);
  const endMetadata = doc.endMetadata.bind(doc);
  doc.endMetadata = () => {
    const { Title = '', Author = '', Subject = '', Keywords = '' } = doc.info;
    doc.info = {
      ...doc.info,
      Title: escapeXml(Title),
      Author: escapeXml(Author),
      Subject: escapeXml(Subject),
      Keywords: escapeXml(Keywords),
    };
    endMetadata();
  };
}
