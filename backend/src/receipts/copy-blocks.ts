import type { ReceiptView } from '@tranche/contracts';
import { euroIn, type AnswerWords, type LetterBlock } from '@tranche/domain';
import { answerBlocks } from './answer-blocks.js';
import { WORDS } from './paper-words.js';

/** Everything that was sent, or is filled in so far. */
export type Copied = ReceiptView['copy'];

/** Answers page by page, what each partner puts in, and the documents with their hashes. */
export function copyBlocks(
  { sections, partners, documents }: Copied,
  words: AnswerWords,
): LetterBlock[] {
  return [
    ...sections.flatMap((section) => answerBlocks(section, words)),
    ...partnerBlocks(partners, words),
    ...documentBlocks(documents, words),
  ];
}

function partnerBlocks(partners: Copied['partners'], { language }: AnswerWords): LetterBlock[] {
  if (partners.length < 2) return [];
  const euro = euroIn(language, { decimals: 'always' });
  return [
    { kind: 'heading', level: 2, text: WORDS.partners[language] },
    {
      kind: 'table',
      columns: [
        { header: WORDS.partner[language], align: 'start' },
        { header: WORDS.cash[language], align: 'end' },
        { header: WORDS.inKind[language], align: 'end' },
        { header: WORDS.confirmation[language], align: 'start' },
      ],
      rows: partners.map(({ name, cashCents, inKindCents, confirmation }) => [
        name,
        euro(cashCents),
        euro(inKindCents),
        confirmation?.[language] ?? '',
      ]),
    },
  ];
}

function documentBlocks(documents: Copied['documents'], { language }: AnswerWords): LetterBlock[] {
  if (documents.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: WORDS.documents[language] },
    ...documents.map(({ label, fileName, sha256 }): LetterBlock => ({
      kind: 'facts',
      facts: [
        { label: WORDS.document[language], value: label[language] },
        { label: WORDS.file[language], value: fileName },
        { label: WORDS.hash[language], value: sha256 },
      ],
    })),
  ];
}
