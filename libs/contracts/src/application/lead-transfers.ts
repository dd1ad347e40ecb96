import { z } from 'zod';
import { Instant, printed, Reason, RunningText, Text } from '../text.js';
import { ChangePreviewView } from './partnership-changes.js';

/** What the lead of an application going to a partner means, and where it stands. */
export const LeadTransferView = z
  .object({
    partner: z.object({ id: z.uuid(), name: z.string(), isYou: z.boolean(), version: z.int() }),
    /** Who leads now. */
    lead: z.string(),
    /** As what each takes part from then on. */
    leadKind: Text,
    formerKind: Text,
    /** Why it cannot go to this partner, or not now; empty where it can. */
    whyNot: z.array(Reason),
    /** As it was offered; null where it was not, or no longer is. */
    offer: z.object({ by: z.string(), at: Instant }).nullable(),
    canOffer: z.boolean(),
    canAnswer: z.boolean(),
    canWithdraw: z.boolean(),
    /** Null where it cannot go to this partner at all. */
    preview: ChangePreviewView.nullable(),
    /** Questions about whoever applies: emptied, to be answered anew. */
    anew: z.array(z.object({ section: z.string(), title: Text, label: Text })),
    /** Until when it can be taken over. */
    closesAt: Instant,
  })
  .meta({ id: 'LeadTransferView' });
export type LeadTransferView = z.output<typeof LeadTransferView>;

export const AnswerLeadTransfer = z
  .discriminatedUnion('answer', [
    /** With the version of the partner that was seen: who takes over confirms what it puts in. */
    z.strictObject({ answer: z.literal('accepted'), seen: z.int() }),
    z.strictObject({
      answer: z.literal('declined'),
      reason: printed(RunningText.min(10).max(1000)),
    }),
  ])
  .meta({ id: 'AnswerLeadTransfer' });
export type AnswerLeadTransfer = z.output<typeof AnswerLeadTransfer>;
