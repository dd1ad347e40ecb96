import { z } from 'zod';
import { Text } from './text.js';

const base = {
  name: z.string(),
  label: Text,
  hint: Text.optional(),
  required: z.literal(true).optional(),
  article: z.string().optional(),
  showWhen: z
    .object({ field: z.string(), in: z.array(z.union([z.string(), z.boolean()])) })
    .optional(),
};

const Option = z.object({ value: z.string(), label: Text, hint: Text.optional() });

const CostCategory = z.object({
  code: z.string(),
  label: Text,
  hint: Text.optional(),
  neverCounts: z.object({ article: z.string(), why: Text }).optional(),
});

/** One question, as the browser renders it; the server validates with the same definition. */
export const Field = z
  .discriminatedUnion('kind', [
    z.object({
      ...base,
      kind: z.literal('text'),
      format: z.enum(['email', 'phone', 'postcode', 'iban']).optional(),
      maximumLength: z.int().optional(),
    }),
    z.object({
      ...base,
      kind: z.literal('long-text'),
      minimumWords: z.int().optional(),
      maximumWords: z.int(),
    }),
    z.object({
      ...base,
      kind: z.literal('money'),
      minimumCents: z.int().optional(),
      maximumCents: z.int().optional(),
    }),
    z.object({
      ...base,
      kind: z.literal('number'),
      minimum: z.number().optional(),
      maximum: z.number().optional(),
    }),
    z.object({
      ...base,
      kind: z.literal('date'),
      earliest: z.string().optional(),
      latest: z.string().optional(),
    }),
    z.object({ ...base, kind: z.literal('choice'), options: z.array(Option) }),
    z.object({
      ...base,
      kind: z.literal('multi-choice'),
      options: z.array(Option),
      minimum: z.int().optional(),
    }),
    z.object({ ...base, kind: z.literal('yes-no') }),
    z.object({ ...base, kind: z.literal('declaration') }),
    z.object({
      ...base,
      kind: z.literal('cost-lines'),
      categories: z.array(CostCategory),
      years: z.int(),
    }),
  ])
  .meta({ id: 'Field' });

export const SectionPart = z.enum(['questions', 'partners', 'co-financing', 'documents']);

export const SectionDefinition = z
  .object({
    name: z.string(),
    group: z.string(),
    title: Text,
    intro: Text.optional(),
    part: SectionPart,
    fields: z.array(Field),
  })
  .meta({ id: 'SectionDefinition' });

export type SectionDefinition = z.output<typeof SectionDefinition>;

const CostLine = z.strictObject({
  category: z.string().max(60),
  description: z.string().max(1000),
  year: z.int(),
  amountCents: z.number(),
});

/** What was filled in. Shape and limits per question are checked with the definition. */
export const Answers = z.record(
  z.string().max(60),
  z.union([
    z.string().max(50_000),
    z.number(),
    z.boolean(),
    z.array(z.string().max(200)).max(200),
    z.array(CostLine).max(400),
    z.null(),
  ]),
);

/** What is wrong with an answer, with a pointer to it. */
export const AnswerProblem = z
  .object({
    field: z.string(),
    pointer: z.string(),
    code: z.string(),
    text: Text,
    article: z.string().optional(),
  })
  .meta({ id: 'AnswerProblem' });
