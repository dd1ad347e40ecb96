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
  })
  .meta({ id: 'CoFinancingView' });
export type CoFinancingView = z.output<typeof CoFinancingView>;
