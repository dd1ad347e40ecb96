import type { RefusalReason } from '@tranche/domain';
import { Not } from 'typeorm';
import { ApplicationRow } from '../applications/index.js';
import type { Tx } from '../platform/database/index.js';
import { ApplicantSlotRow } from './applicant-slot.row.js';
import { applicantOf, type Slot } from './slots-of.js';

/** A slot that another application has, with the reason by which it is told. */
export interface TakenSlot {
  readonly slot: Slot;
  readonly reason: RefusalReason;
}

/**
 * Which of these slots another application has, and which one: whoever applied long ago, or whose
 * colleague did, must be able to look it up.
 */
export async function takenSlots(
  tx: Tx,
  slots: readonly Slot[],
  application: ApplicationRow,
): Promise<readonly TakenSlot[]> {
  const taken: TakenSlot[] = [];
  for (const slot of slots) {
    const { scheme, applicantId, key } = slot;
    const held = { scheme, applicantId, key, applicationId: Not(application.id) };
    const holder = await tx.findOneBy(ApplicantSlotRow, held);
    if (!holder) continue;
    const earlier = await tx.findOneByOrFail(ApplicationRow, { id: holder.applicationId });
    const isOwn = applicantOf(earlier) === applicantOf(application);
    // Which application somebody else made is not for everybody to know.
    const reason = isOwn ? naming(earlier.reference, reasonOf(slot)) : byAnother(reasonOf(slot));
    taken.push({ slot, reason });
  }
  return taken;
}

export function reasonOf({ limit: { code, text, article } }: Slot): RefusalReason {
  return { code, text, article };
}

function byAnother({ text, ...reason }: RefusalReason): RefusalReason {
  return {
    ...reason,
    text: {
      nl: `${text.nl} Een andere aanvrager was eerder.`,
      en: `${text.en} Another applicant was first.`,
    },
  };
}

function naming(reference: string, { text, ...reason }: RefusalReason): RefusalReason {
  return {
    ...reason,
    text: {
      nl: `${text.nl} Uw eerdere aanvraag is ${reference}.`,
      en: `${text.en} Your earlier application is ${reference}.`,
    },
  };
}
