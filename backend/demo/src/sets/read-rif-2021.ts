import { z } from 'zod';
import file from '../data/rif-2021-1.json' with { type: 'json' };

const Cents = z.int().nonnegative();

const Partner = z.strictObject({
  name: z.string(),
  kind: z.enum(['labour-organisation', 'organised-business', 'regional-government', 'vmbo', 'hbo']),
  cashCents: Cents,
  inKindCents: Cents,
});

const Application = z.strictObject({
  number: z.int(),
  title: z.string(),
  theme: z.string(),
  region: z.string(),
  variant: z.string(),
  leadSchool: z.string(),
  submittedAt: z.iso.datetime({ offset: true }),
  budgetCents: Cents,
  requestedCents: Cents,
  coFinancing: z.strictObject({ ownCashCents: Cents, businessCents: Cents, otherCents: Cents }),
  partners: z.array(Partner),
  durationYears: z.int(),
  scores: z.array(z.record(z.string(), z.int())),
  expected: z.enum(['awarded', 'rejected']),
  expectedReason: z.string().nullable(),
});
export type Rif2021Application = z.output<typeof Application>;

const File = z.object({
  note: z.string(),
  window: z.strictObject({
    code: z.string(),
    opensOn: z.iso.date(),
    closesBefore: z.iso.date(),
    ceilingCents: Cents,
  }),
  expectedTotals: z.strictObject({
    applications: z.int(),
    awarded: z.int(),
    subsidyCents: Cents,
    costCents: Cents,
    coFinancingCents: Cents,
    partners: z.int(),
  }),
  applications: z.array(Application),
});

/** The reconstruction of window 2021-I: rows made so that they add up to the published figures. */
export const RIF_2021_FILE = File.parse(file);
