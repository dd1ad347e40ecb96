import { z } from 'zod';
import { AnswerProblem, Answers, SectionDefinition } from '../form.js';
import { DocumentCode } from './authenticity.js';
import { SupplementView } from './supplements.js';
import { Said } from './transitions.js';
import { Cents, Instant, Reason, Text, Told, Unit } from '../text.js';

const CopiedPartners = z.array(
  z.object({
    name: z.string(),
    kindLabel: Text,
    cashCents: Cents,
    inKindCents: Cents,
    /** By whom or by what it is confirmed; absent in copies from before this was kept. */
    confirmation: Text.optional(),
  }),
);
const CopiedDocuments = z.array(
  z.object({ label: Text, fileName: z.string(), sha256: z.string() }),
);

/** One moment at which something came in: the application, a supplement to it, or what was sent later. */
export const ReceiptMark = z
  .object({
    /** In its address: the number of the event that brought it in. */
    number: z.int().positive(),
    receivedAt: Instant,
    isSupplement: z.boolean(),
    /** What came in, such as views, where it is neither the application nor a supplement to it. */
    step: Text.exactOptional(),
  })
  .meta({ id: 'ReceiptMark' });
export type ReceiptMark = z.output<typeof ReceiptMark>;

/** Everything on one page before it is sent, with everything that stands in the way. */
export const CheckView = z
  .object({
    sections: z.array(
      z.object({
        definition: SectionDefinition,
        answers: Answers,
        problems: z.array(AnswerProblem),
      }),
    ),
    /** What is chosen, asked and put in: as it will stand in the copy of what was sent. */
    /** What it is called to a reader: its own title, or the name of the scheme for one without. */
    name: Text,
    /** Null where there is nothing to choose. */
    variant: Text.nullable(),
    /** What the tranche settled, such as the study year it is about. */
    told: z.array(Told),
    unit: Unit.nullable(),
    requestedCents: Cents,
    budgetCents: Cents,
    /** How the amount follows from the answers, step by step; empty where one asks it oneself. */
    calculation: z.array(Told),
    /** What few people mean; it stops nothing. */
    warnings: z.array(Reason),
    partners: CopiedPartners,
    files: CopiedDocuments,
    /** References of the earlier applications that sending this one withdraws. */
    replaces: z.array(z.string()),
    partnership: z.array(Reason),
    coFinancing: z.array(Reason),
    documents: z.array(Reason),
    /** The transition that sends it in now; null when there is nothing to send. */
    transition: z.string().nullable(),
    canSubmit: z.boolean(),
    /** For who may not send it in by her role: who of her organisation may, by name; null for who may. */
    signatories: z.array(z.string()).nullable(),
    whyNot: z.array(Reason),
    eventNumber: z.int(),
  })
  .meta({ id: 'CheckView' });
export type CheckView = z.output<typeof CheckView>;

/** Proof of receipt with a copy of what was sent (Awb 4:3a). */
export const ReceiptView = z
  .object({
    reference: z.string(),
    /** What it is called to a reader: its own title, or the name of the scheme for one without. */
    name: Text,
    scheme: Text,
    tranche: Text,
    variant: Text.nullable(),
    told: z.array(Told),
    ...ReceiptMark.shape,
    /** Every proof of this application, from the first. */
    receipts: z.array(ReceiptMark),
    /** For a supplement: what was asked and what it changed, as far as this reader may know. */
    supplement: SupplementView.nullable(),
    /** References of the earlier applications that were withdrawn by sending this. */
    replaced: z.array(z.string()),
    receivedBy: z.string(),
    /** Who that is, for whom and on which mandate; left out where none was needed. */
    receivedFor: Text.optional(),
    sha256: z.string(),
    /** By which anybody asks whether this proof came from here. */
    documentCode: DocumentCode,
    unit: Unit.nullable(),
    requestedCents: Cents,
    /** How what was asked for was counted; empty where nothing is counted. */
    calculation: z.array(Told),
    budgetCents: Cents,
    copy: z.object({
      sections: z.array(z.object({ definition: SectionDefinition, answers: Answers })),
      partners: CopiedPartners,
      documents: CopiedDocuments,
    }),
  })
  .meta({ id: 'ReceiptView' });
export type ReceiptView = z.output<typeof ReceiptView>;

/** Proof that something came in by a step, such as views or a withdrawal, with the words of it. */
export const StepReceiptView = z
  .object({
    reference: z.string(),
    /** What it is called to a reader: its own title, or the name of the scheme for one without. */
    name: Text,
    scheme: Text,
    tranche: Text,
    number: z.int().positive(),
    receivedAt: Instant,
    /** What came in. */
    step: Text,
    /** What was written, as it was received. */
    said: z.array(Said),
    receivedBy: z.string(),
    receivedFor: Text.optional(),
    sha256: z.string(),
    /** By which anybody asks whether this proof came from here. */
    documentCode: DocumentCode,
    /** Every proof of this application, from the first. */
    receipts: z.array(ReceiptMark),
  })
  .meta({ id: 'StepReceiptView' });
export type StepReceiptView = z.output<typeof StepReceiptView>;

/** In which language what is put on paper speaks. */
export const PaperQuery = z.object({ language: z.enum(['nl', 'en']).default('nl') });
