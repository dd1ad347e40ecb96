import type { LetterContent } from '@tranche/contracts';
import type { LetterRow } from './letter.row.js';

/** What a letter says, as the contract has it. */
export function contentOf({ kind, language, composed }: LetterRow): LetterContent {
  return {
    kind,
    language,
    subject: composed.subject,
    date: composed.date,
    recipient: [...composed.recipient.lines],
    sender: { name: composed.sender.name, address: [...composed.sender.address] },
    blocks: structuredClone(composed.blocks) as LetterContent['blocks'],
  };
}
