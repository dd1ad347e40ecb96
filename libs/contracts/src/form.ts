import { ANSWER_MEANINGS } from '@tranche/domain/browser';
import type * as domain from '@tranche/domain';
import { z } from 'zod';
import { Text } from './text.js';

/**
 * A schema whose parsed value is a type of the domain: where the two drift apart, this file does not
 * compile. What the domain may leave out, and the schema does not know, its test catches.
 */
type Schema<Domain> = z.ZodType<Domain, Domain>;

const base = {
  name: z.string(),
  label: Text,
  means: z.enum(ANSWER_MEANINGS).exactOptional(),
  hint: Text.exactOptional(),
  required: z.literal(true).exactOptional(),
  article: z.string().exactOptional(),
  showWhen: z
    .object({ field: z.string(), in: z.array(z.union([z.string(), z.boolean()])) })
    .exactOptional(),
};

const Option = z.object({ value: z.string(), label: Text, hint: Text.exactOptional() });

const CostCategory = z.object({
  code: z.string(),
  label: Text,
  hint: Text.exactOptional(),
  neverCounts: z.object({ article: z.string(), why: Text }).exactOptional(),
  hourlyRate: z.object({ cents: z.int(), article: z.string() }).exactOptional(),
});

const TextFormat = z.enum([
  'email',
  'phone',
  'account-name',
  'school-year',
  'postcode',
  'iban',
  'bsn',
  'rsin',
  'kvk',
  'establishment',
  'brin',
  'brin-location',
  'oin',
]);

const columns = [
  z.object({
    ...base,
    kind: z.literal('text'),
    format: TextFormat.exactOptional(),
    maximumLength: z.int().exactOptional(),
  }),
  z.object({
    ...base,
    kind: z.literal('money'),
    minimumCents: z.int().exactOptional(),
    maximumCents: z.int().exactOptional(),
  }),
  z.object({
    ...base,
    kind: z.literal('number'),
    minimum: z.number().exactOptional(),
    maximum: z.number().exactOptional(),
  }),
  z.object({
    ...base,
    kind: z.literal('date'),
    earliest: z.string().exactOptional(),
    latest: z.string().exactOptional(),
    hasHappened: z.literal(true).exactOptional(),
    sinceTerm: z.string().exactOptional(),
  }),
  z.object({ ...base, kind: z.literal('choice'), options: z.array(Option) }),
  z.object({ ...base, kind: z.literal('yes-no') }),
] as const;

/** One question, as the browser renders it; the server validates with the same definition. */
export const Field: Schema<domain.Field> = z
  .discriminatedUnion('kind', [
    ...columns,
    z.object({
      ...base,
      kind: z.literal('long-text'),
      minimumWords: z.int().exactOptional(),
      maximumWords: z.int(),
    }),
    z.object({
      ...base,
      kind: z.literal('multi-choice'),
      options: z.array(Option),
      minimum: z.int().exactOptional(),
    }),
    z.object({ ...base, kind: z.literal('declaration') }),
    z.object({
      ...base,
      kind: z.literal('cost-lines'),
      categories: z.array(CostCategory),
      years: z.int(),
      byPartner: z.literal(true).exactOptional(),
      partners: z.array(z.object({ id: z.string(), name: z.string() })).exactOptional(),
    }),
    z.object({
      ...base,
      kind: z.literal('rows'),
      columns: z.array(z.discriminatedUnion('kind', columns)),
      rowLabel: Text,
      minimumRows: z.int().exactOptional(),
      maximumRows: z.int(),
      unique: z
        .object({
          columns: z.array(z.string()),
          instead: Text,
          article: z.string().exactOptional(),
        })
        .exactOptional(),
    }),
    z.object({
      ...base,
      kind: z.literal('reference'),
      list: z.string(),
      only: z.object({ attribute: z.string(), in: z.array(z.string()) }).exactOptional(),
      matching: z.object({ attribute: z.string(), field: z.string() }).exactOptional(),
    }),
  ])
  .meta({ id: 'Field' });

export const SectionPart = z.enum(['questions', 'partners', 'co-financing', 'documents']);

export const SectionDefinition: Schema<domain.Section> = z
  .object({
    name: z.string(),
    group: z.string(),
    title: Text,
    intro: Text.exactOptional(),
    part: SectionPart,
    fields: z.array(Field),
    tells: z.array(z.string()).exactOptional(),
    variants: z.array(z.string()).exactOptional(),
  })
  .meta({ id: 'SectionDefinition' });

export type SectionDefinition = z.output<typeof SectionDefinition>;

const Unread = z.strictObject({ typed: z.string() }).meta({
  id: 'Unread',
  description:
    'What was typed and could not be read as what is asked; kept, and counted as nothing',
});

const CostLine = z.strictObject({
  category: z.string(),
  description: z.string(),
  year: z.union([z.number(), Unread, z.null()]),
  amountCents: z.union([z.number(), Unread, z.null()]),
  partner: z.string().exactOptional(),
  activity: z.string().exactOptional(),
  hours: z.union([z.number(), Unread]).exactOptional(),
});

const Cell = z.union([z.string(), z.number(), z.boolean(), Unread, z.null()]);

const AnswerRow = z.record(z.string().max(60), Cell);

export const Answer: Schema<domain.Answer> = z.union([
  Cell,
  z.array(z.string()),
  z.array(CostLine),
  z.array(AnswerRow),
]);

/**
 * What was filled in, by question. How long and how much it may be is judged per question, with its
 * definition, so that one answer never keeps another from being saved; all together fit in one request.
 */
export const Answers: Schema<domain.Answers> = z.record(z.string().max(60), Answer);

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
