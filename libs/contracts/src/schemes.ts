import { z } from 'zod';
import { AuthorityContact } from './authority.js';
import { LotPromise } from './draws.js';
import { Answer, Field, SectionDefinition } from './form.js';
import { Picture } from './picture.js';
import { SelfCheckQuestion } from './self-check.js';
import { Cents, Code, Instant, Text, Told, Unit } from './text.js';

export const SchemePath = z.object({ scheme: Code });

/** A tranche as the public sees it in a list of schemes. */
export const OpenTranche = z
  .object({
    code: z.string(),
    name: Text,
    opensAt: Instant,
    closesAt: Instant,
    standing: z.enum(['announced', 'open', 'closed']),
    /** What the ceiling counts; null where nothing is divided that runs out. */
    unit: Unit.nullable(),
    ceilingCents: Cents,
    /** What of it has not been committed or moved on. */
    freeCents: Cents,
    /** How much one can get in it, in words; null where it depends on the variant, or is no money. */
    amountText: Text.nullable(),
    /** What was settled for it and an applicant has to know, such as its study year. */
    told: z.array(Told),
    /** What the scheme comes to in it: tranches that are open together can run under several versions. */
    summary: Text,
    /** Where a lot may have to decide: among which, and what fixes it for each round still to be decided. */
    lot: z
      .object({ among: z.enum(['tickets', 'equals']), promises: z.array(LotPromise) })
      .nullable(),
  })
  .meta({ id: 'OpenTranche' });

export const SchemeSummary = z
  .object({
    scheme: z.string(),
    version: z.string(),
    versionTitle: Text,
    name: Text,
    summary: Text,
    audience: Text,
    /** Whether a natural person applies, and what helps to find what to apply for. */
    applicantKind: z.enum(['organisation', 'person']),
    finder: z.enum(['tranches', 'offers']).nullable(),
    tranches: z.array(OpenTranche),
  })
  .meta({ id: 'SchemeSummary' });

export const SchemeList = z.object({ items: z.array(SchemeSummary) }).meta({ id: 'SchemeList' });
export type SchemeList = z.output<typeof SchemeList>;

/** What may run beside the main procedure, in words for who wants to know before starting. */
export const ProcedureBeside = z
  .object({
    name: z.string(),
    label: Text,
    /** Who can begin it. */
    begunBy: z.enum(['applicant', 'authority']),
    /** The states of the main procedure in which it can begin. */
    begins: z.array(Text),
    /** Steps of the main procedure that wait while it runs, and those that must come after it. */
    holds: z.array(Text),
    precedes: z.array(Text),
    diagram: Text,
    picture: Picture,
  })
  .meta({ id: 'ProcedureBeside' });
export type ProcedureBeside = z.output<typeof ProcedureBeside>;

/** Everything somebody wants to know before starting: rules, money, documents, criteria, the form. */
export const SchemeDetail = SchemeSummary.extend({
  regulation: z.object({ title: Text, bwbId: z.string().nullable(), url: z.string() }),
  authority: AuthorityContact,
  variants: z.array(
    z.object({
      code: z.string(),
      label: Text,
      /** The least and the most one may ask, where that is the same in every tranche. */
      minimumCents: Cents.nullable(),
      maximumCents: Cents.nullable(),
      /** How much one can get, in words; null where it is no money that one gets. */
      amountText: Text.nullable(),
      bands: z.array(z.object({ label: Text, rule: Text, article: z.string() })),
    }),
  ),
  /** How the money, or the places, are divided, and what happens to the one that fits only in part. */
  division: z.object({
    method: z.enum([
      'committee-order',
      'ranked',
      'two-lists',
      'first-come',
      'lottery',
      'proportional',
      'none',
    ]),
    edge: z.enum(['refuse-and-stop', 'refuse-and-skip', 'award-the-rest']),
    article: z.string(),
    hasMoney: z.boolean(),
    unit: Unit.nullable(),
  }),
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
  /** How many were given per year and what is aimed at, as published. */
  yearlyCounts: z.array(
    z.object({
      year: z.string(),
      kind: z.enum(['given', 'target']),
      count: z.int(),
      source: Text,
    }),
  ),
  /** Awards made in this portal under the scheme, since 1 August of this school year. */
  awardedThisYear: z.int(),
  selfCheck: z.array(SelfCheckQuestion),
  diagram: Text,
  picture: Picture,
  procedures: z.array(ProcedureBeside),
}).meta({ id: 'SchemeDetail' });

export type SchemeDetail = z.output<typeof SchemeDetail>;

/** A version to open a tranche under: what the tranche sets, and which ceilings it has. */
export const SchemeVersionDetail = SchemeDetail.extend({
  /** Nothing legal in it changes any more; until then it is a draft. */
  isReleased: z.boolean(),
  parameters: z.array(z.object({ field: Field, preset: Answer })),
  /** Codes a budget line must have for money to be found by list or category. */
  budgetLines: z.array(z.object({ code: z.string(), label: Text })),
}).meta({ id: 'SchemeVersionDetail' });

export type SchemeVersionDetail = z.output<typeof SchemeVersionDetail>;
