import { z } from 'zod';
import { Cents, Instant, printed, Reason, RunningText, Text } from '../text.js';
import { BandView } from './co-financing.js';
import { AddPartner } from './partners.js';

/** Why somebody leaves or is taken out: whom it concerns reads it. */
const Why = printed(RunningText.min(10).max(1000));

/** Who comes in its place, as far as the money depends on it. */
export const DepartureQuery = z.object({
  kind: z.string().max(40).optional(),
  name: z.string().max(160).optional(),
  /** Whether the amounts of who leaves are proposed to it. */
  proposes: z.enum(['yes', 'no']).optional(),
});
export type DepartureQuery = z.output<typeof DepartureQuery>;

/** Who leaves says so itself, or the lead applicant takes it out; null where nothing needs saying. */
export const Depart = z.strictObject({ reason: Why.nullable() }).meta({ id: 'Depart' });
export type Depart = z.output<typeof Depart>;

/** Another organisation in its place, invited in the same step. */
export const ReplacePartner = z
  .strictObject({ ...AddPartner.shape, reason: Why.nullable(), proposesAmounts: z.boolean() })
  .meta({ id: 'ReplacePartner' });
export type ReplacePartner = z.output<typeof ReplacePartner>;

const Pledge = z.object({
  partnerId: z.string(),
  name: z.string(),
  cashCents: Cents,
  inKindCents: Cents,
});

export const PlanMoney = z
  .object({
    contributedCents: Cents,
    /** What of the budget nobody pays for; below zero where more is paid than it costs. */
    differenceCents: z.int(),
    /** The most that can be asked with these contributions; null where no share says it. */
    mostCents: Cents.nullable(),
  })
  .meta({ id: 'PlanMoney' });

/** What a change in who takes part does, before it is done. */
export const ChangePreviewView = z
  .object({
    bands: z.array(z.object({ before: BandView, after: BandView })),
    requestedCents: Cents,
    before: PlanMoney.nullable(),
    after: PlanMoney.nullable(),
    /** What the regulation asks of the make-up and is not there then. */
    missing: z.array(Reason.extend({ isNew: z.boolean() })),
    lapses: z.array(Pledge),
    /** What somebody has yet to confirm itself. */
    proposed: z.array(Pledge),
  })
  .meta({ id: 'ChangePreviewView' });
export type ChangePreviewView = z.output<typeof ChangePreviewView>;

export const DepartureView = z
  .object({
    partner: z.object({ id: z.uuid(), name: z.string(), isYou: z.boolean(), version: z.int() }),
    by: z.enum(['partner', 'lead']),
    /** At once, or as a change of what was sent that the authority judges. */
    manner: z.enum(['at-once', 'to-be-judged']),
    needsReason: z.boolean(),
    /** Why it cannot be done now; empty where it can. */
    whyNot: z.array(Reason),
    /** Whether somebody else can be named in its place in the same step. */
    canReplace: z.boolean(),
    preview: ChangePreviewView,
    /** Questions of which the answer names it. */
    naming: z.array(z.object({ section: z.string(), title: Text, label: Text })),
    kinds: z.array(z.object({ kind: z.string(), label: Text })),
    /** When all that follows from it has to be done: the closing of the window, or the last day of a term. */
    until: z.discriminatedUnion('by', [
      z.object({ by: z.literal('closing'), closesAt: Instant }),
      z.object({ by: z.literal('term'), label: Text, dueOn: z.iso.date() }),
      z.object({ by: z.literal('nothing') }),
    ]),
  })
  .meta({ id: 'DepartureView' });
export type DepartureView = z.output<typeof DepartureView>;

/** How it left. Its people no longer read the application once it is out, so that it holds nothing of it. */
export const Departed = DepartureView.pick({ manner: true }).meta({ id: 'Departed' });
export type Departed = z.output<typeof Departed>;

/** Something that was changed in who takes part. */
export const PartnershipChangeView = z
  .object({
    id: z.uuid(),
    kind: z.enum(['left', 'removed', 'replaced', 'announced', 'lead']),
    name: z.string(),
    /** Who came in its place, or leads since. */
    successor: z.string().nullable(),
    reason: z.string().nullable(),
    person: z.string(),
    at: Instant,
  })
  .meta({ id: 'PartnershipChangeView' });

export const PartnershipHistory = z
  .object({ items: z.array(PartnershipChangeView) })
  .meta({ id: 'PartnershipHistory' });
export type PartnershipHistory = z.output<typeof PartnershipHistory>;
