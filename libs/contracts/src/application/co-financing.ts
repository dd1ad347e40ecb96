import type * as domain from '@tranche/domain';
import { z } from 'zod';
import { PartnerView } from './partners.js';
import { Cents, Reason, Text } from '../text.js';

export const BandView = z
  .object({
    code: z.string(),
    label: Text,
    article: z.string(),
    amountCents: Cents,
    minimumCents: Cents.nullable(),
    maximumCents: Cents.nullable(),
    standing: z.enum(['within', 'short', 'over']),
    byCents: Cents,
    text: Text,
    /** Its money is counted by another band as well, so that it is not added up with the rest. */
    isPartOfAnother: z.boolean(),
  })
  .meta({ id: 'BandView' });

const Fraction = z.object({ numerator: z.int(), denominator: z.int() });

const countable = {
  partnerKinds: z.array(z.string()),
  forms: z.array(z.enum(['cash', 'in-kind'])),
};

/** The bands of a version as it has them, so that a screen measures by them while somebody types. */
const CoFinancingRules: z.ZodType<domain.CoFinancingRules, domain.CoFinancingRules> = z.object({
  subsidy: z.object({ label: Text, article: z.string(), maximum: Fraction }),
  bands: z.array(
    z.object({
      code: z.string(),
      label: Text,
      article: z.string(),
      counts: z.array(z.object(countable)),
      minimum: Fraction.exactOptional(),
      maximum: Fraction.exactOptional(),
      shareOf: z.string().exactOptional(),
    }),
  ),
  neverCounts: z.array(
    z.object({ ...countable, code: z.string(), article: z.string(), why: Text }),
  ),
});

/** Who pays what, measured against the bands of the version. */
export const CoFinancingView = z
  .object({
    budgetCents: Cents,
    requestedCents: Cents,
    contributedCents: Cents,
    /** Budget minus subsidy minus contributions; zero when the plan is paid for to the cent. */
    differenceCents: z.int(),
    bands: z.array(BandView),
    partners: z.array(PartnerView),
    problems: z.array(Reason),
    /** Null where nobody pays along. */
    rules: CoFinancingRules.nullable(),
  })
  .meta({ id: 'CoFinancingView' });
export type CoFinancingView = z.output<typeof CoFinancingView>;
