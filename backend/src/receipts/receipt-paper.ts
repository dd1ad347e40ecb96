import type { ReceiptView, StepReceiptView } from '@tranche/contracts';
import {
  cents,
  dutchDate,
  formatAmount,
  formatEuro,
  formatMoment,
  type AnswerWords,
  type LetterBlock,
  type SchemeVersion,
  type Text,
} from '@tranche/domain';
import type { Paper } from '../letters/index.js';
import { copyBlocks } from './copy-blocks.js';
import { WORDS } from './paper-words.js';

type Fact = readonly [label: Text, value: string | Text | null | undefined];

/** The proof that an application or a supplement came in, with a copy of it (Awb 4:3a). */
export function receiptPaper(proof: ReceiptView, scheme: SchemeVersion, words: AnswerWords): Paper {
  const subject = proof.isSupplement ? WORDS.supplementReceipt : WORDS.receipt;
  return {
    ...frame(proof, scheme, words, subject),
    blocks: [
      facts(words, [
        ...received(proof, words),
        [WORDS.project, proof.name],
        [WORDS.scheme, proof.scheme],
        [WORDS.tranche, proof.tranche],
        [WORDS.variant, proof.variant],
        ...proof.told.map(({ label, value }): Fact => [label, value]),
        ...amounts(proof, words),
        [WORDS.replaced, proof.replaced.join(', ')],
        [WORDS.mark, proof.sha256],
      ]),
      ...copyBlocks(proof.copy, words),
    ],
  };
}

/** The proof that something came in by a step beside the form, such as views or a withdrawal. */
export function stepReceiptPaper(
  proof: StepReceiptView,
  scheme: SchemeVersion,
  words: AnswerWords,
): Paper {
  return {
    ...frame(proof, scheme, words, WORDS.receipt),
    blocks: [
      facts(words, [
        ...received(proof, words),
        [WORDS.project, proof.name],
        [WORDS.scheme, proof.scheme],
        [WORDS.tranche, proof.tranche],
        [WORDS.step, proof.step],
        ...proof.said.map(({ label, text }): Fact => [label, text]),
        [WORDS.mark, proof.sha256],
      ]),
    ],
  };
}

type Proof = ReceiptView | StepReceiptView;

/** Dated on the day of receipt, whenever it is made: the same proof is the same file. */
function frame(
  proof: Proof,
  { authority }: SchemeVersion,
  { language }: AnswerWords,
  subject: Text,
) {
  return {
    language,
    subject: subject[language],
    sender: { name: authority.name[language], address: authority.address },
    recipient: { lines: [proof.receivedFor?.[language] ?? proof.receivedBy] },
    reference: proof.reference,
    date: dutchDate(Temporal.Instant.from(proof.receivedAt)).toString(),
  };
}

function received(proof: Proof, { language }: AnswerWords): readonly Fact[] {
  const at = Temporal.Instant.from(proof.receivedAt);
  return [
    [WORDS.receivedAt, formatMoment(at, language, 'millisecond')],
    [WORDS.receivedBy, proof.receivedFor ?? proof.receivedBy],
  ];
}

function amounts(
  { requestedCents, budgetCents, unit, calculation }: ReceiptView,
  { language }: AnswerWords,
): readonly Fact[] {
  return [
    ...(requestedCents > 0 && unit !== null
      ? [[WORDS.requested, formatAmount(cents(requestedCents), unit, language)] as const]
      : []),
    ...calculation.map(({ label, value }): Fact => [label, value]),
    ...(budgetCents > 0
      ? [[WORDS.budget, formatEuro(budgetCents, language, { decimals: 'always' })] as const]
      : []),
  ];
}

/** What is not known is left out. */
function facts({ language }: AnswerWords, told: readonly Fact[]): LetterBlock {
  return {
    kind: 'facts',
    facts: told.flatMap(([label, value]) => {
      const text = typeof value === 'string' ? value : (value?.[language] ?? '');
      return text === '' ? [] : [{ label: label[language], value: text }];
    }),
  };
}
