import type { ReceiptView } from '@tranche/contracts';
import { formatDate, type AnswerWords, type Language } from '@tranche/domain';
import { findScheme, sampleAnswers } from '@tranche/schemes';
import type { Paper } from '../../src/letters/index.js';
import { receiptPaper } from '../../src/receipts/receipt-paper.js';

const RECEIVED_AT = '2026-03-12T09:15:07.345Z';
const HASH = '5b74859b55c31da5'.repeat(4);

/** The proof of a whole application with partners and documents: every kind of block that there is. */
export function sampleReceipt(language: Language): Paper {
  const scheme = findScheme('rif', '2024');
  const words: AnswerWords = {
    language,
    labelOf: (list, code) => `${list} ${code}`,
    dayOf: (date) => formatDate(Temporal.PlainDate.from(date), language),
  };
  const partner = (name: string, cashCents: number) => ({
    name,
    kindLabel: { nl: 'Partner', en: 'Partner' },
    cashCents,
    inKindCents: 0,
  });
  const proof: ReceiptView = {
    reference: 'RIF26-0142',
    name: { nl: 'Techniekcampus', en: 'Techniekcampus' },
    scheme: scheme.name,
    tranche: { nl: 'Tranche 2026', en: 'Tranche 2026' },
    variant: null,
    told: [],
    number: 1,
    receivedAt: RECEIVED_AT,
    isSupplement: false,
    receipts: [],
    supplement: null,
    replaced: [],
    receivedBy: 'Fatima Haddou',
    sha256: HASH,
    documentCode: '3F9A0C71B2D488EE',
    unit: 'euro',
    requestedCents: 100_000_000,
    calculation: [],
    budgetCents: 300_000_000,
    copy: {
      sections: scheme.form.sections.map((definition) => ({
        definition,
        answers: sampleAnswers(definition.fields),
      })),
      partners: [partner('ROC Oostrand', 20_000_000), partner('Gemeente Lindevoort', 60_000_000)],
      documents: [
        { label: { nl: 'Begroting', en: 'Budget' }, fileName: 'begroting.pdf', sha256: HASH },
      ],
    },
  };
  return receiptPaper(proof, scheme, words);
}
