import type { ComposedLetter } from '@tranche/domain';
import { ATTACHMENT_DESCRIPTION } from './letter-words.js';

export const DECISION_FILE = 'decision.json';

/** Embeds the decision as JSON beside the words (ISO 19005-3: an associated file, relation Data). */
export function attachDecision(doc: PDFKit.PDFDocument, letter: ComposedLetter): void {
  const sentOn = new Date(`${letter.date}T00:00:00Z`);
  doc.file(Buffer.from(JSON.stringify(letter.data, null, 2), 'utf8'), {
    name: DECISION_FILE,
    type: 'application/json',
    description: ATTACHMENT_DESCRIPTION[letter.language],
    relationship: 'Data',
    creationDate: sentOn,
    modifiedDate: sentOn,
  });
}
