import type { RefusalReason } from '@tranche/domain';
import { Not } from 'typeorm';
import { ApplicationRow } from '../applications/index.js';
import type { Tx } from '../platform/database/index.js';
import { ApplicantSlotRow } from './applicant-slot.row.js';
import type { Slot } from './slots-of.js';

/** A slot that another application of the same applicant has, with the reason by which it is told. */
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
  { id }: Pick<ApplicationRow, 'id'>,
): Promise<readonly TakenSlot[]> {
  const taken: TakenSlot[] = [];
  for (const slot of slots) {
    const { scheme, applicantId, key } = slot;
    const held = { scheme, applicantId, key, applicationId: Not(id) };
    const holder = await tx.findOneBy(ApplicantSlotRow, held);
    if (!holder) continue;
    const earlier = await tx.findOneByOrFail(ApplicationRow, { id: holder.applicationId });
    taken.push({ slot, reason: naming(earlier.reference, reasonOf(slot)) });
  }
  return taken;
}

export function reasonOf({ limit: { code, text, article } }: Slot): RefusalReason {
  return { code, text, article };
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
