import { z } from 'zod';
import { SectionDefinition } from './form.js';
import { Cents, Code, Instant, Text } from './text.js';

export const SchemePath = z.object({ scheme: Code });

/** A tranche as the public sees it in a list of schemes. */
export const OpenTranche = z
  .object({
    code: z.string(),
    name: Text,
    opensAt: Instant,
    closesAt: Instant,
    standing: z.enum(['announced', 'open', 'closed']),
    ceilingCents: Cents,
  })
  .meta({ id: 'OpenTranche' });

export const SchemeSummary = z
  .object({
    scheme: z.string(),
    version: z.string(),
    name: Text,
    summary: Text,
    audience: Text,
    tranches: z.array(OpenTranche),
  })
  .meta({ id: 'SchemeSummary' });

export const SchemeList = z.object({ items: z.array(SchemeSummary) }).meta({ id: 'SchemeList' });
export type SchemeList = z.output<typeof SchemeList>;

/** Everything somebody wants to know before starting: rules, money, documents, criteria, the form. */
export const SchemeDetail = SchemeSummary.extend({
  regulation: z.object({ title: Text, bwbId: z.string(), url: z.string() }),
  authority: z.object({ name: Text, contact: z.string() }),
  variants: z.array(
    z.object({
      code: z.string(),
      label: Text,
      minimumCents: Cents,
      maximumCents: Cents,
      bands: z.array(z.object({ label: Text, rule: Text, article: z.string() })),
    }),
  ),
  composition: z.array(z.object({ text: Text, article: z.string() })),
  documents: z.array(z.object({ label: Text, article: z.string(), required: z.boolean() })),
  criteria: z.array(
    z.object({
      list: z.string(),
      label: Text,
      criteria: z.array(z.object({ code: z.string(), label: Text, question: Text })),
    }),
  ),
  groups: z.array(z.object({ name: z.string(), title: Text })),
  sections: z.array(SectionDefinition),
  diagram: Text,
}).meta({ id: 'SchemeDetail' });

export type SchemeDetail = z.output<typeof SchemeDetail>;
