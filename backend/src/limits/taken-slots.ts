import type { RefusalReason } from '@tranche/domain';
import { applicationsOf, type Application } from '../applications/index.js';
import type { Tx } from '../platform/database/index.js';
import { applicantOf, type Slot } from './slots-of.js';

/** A slot that another application has, with the reason by which it is told. */
export interface TakenSlot {
  readonly slot: Slot;
  readonly reason: RefusalReason;
}

/** The slots that an application asks for. */
export interface AskedSlots {
  readonly application: Asking;
  readonly slots: readonly Slot[];
}

/**
 * Which of these slots another application has, and which one: whoever applied long ago, or whose
 * colleague did, must be able to look it up.
 */
export async function takenSlots(
  tx: Tx,
  slots: readonly Slot[],
  application: Asking,
): Promise<readonly TakenSlot[]> {
  const asked = { application, slots };
  return (await takenSlotsOf(tx, [asked]))(asked);
}

/** As {@link takenSlots} for many applications, in one statement. */
export async function takenSlotsOf(
  tx: Tx,
  list: readonly AskedSlots[],
): Promise<(asked: AskedSlots) => readonly TakenSlot[]> {
  const asked = list.flatMap(({ slots }) => slots);
  const holders = asked.length > 0 ? await holdersOf(tx, asked) : new Map<string, Holder>();
  return ({ application, slots }) =>
    slots.flatMap((slot) => {
      const holder = holders.get(nameOf(slot));
      if (!holder || holder.id === application.id) return [];
      const isOwn = applicantOf(holder) === applicantOf(application);
      // Which application somebody else made is not for everybody to know.
      const reason = isOwn ? naming(holder.reference, reasonOf(slot)) : byAnother(reasonOf(slot));
      return [{ slot, reason }];
    });
}

type Asking = Pick<Application, 'id' | 'leadOrganisationId' | 'applicantPersonId'>;
type Holder = Asking & Pick<Application, 'reference'>;

/** Who has a slot, by its name. */
async function holdersOf(tx: Tx, slots: readonly Slot[]): Promise<ReadonlyMap<string, Holder>> {
  const taken: (Pick<Slot, 'scheme' | 'applicantId' | 'key'> & { applicationId: string })[] =
    await tx.query(
      `SELECT s.scheme, s.applicant_id AS "applicantId", s.key, s.application_id AS "applicationId"
       FROM unnest($1::text[], $2::uuid[], $3::text[]) AS asked (scheme, applicant, key)
       JOIN applicant_slot s ON s.scheme = asked.scheme AND s.applicant_id = asked.applicant
         AND s.key = asked.key`,
      [
        slots.map(({ scheme }) => scheme),
        slots.map(({ applicantId }) => applicantId),
        slots.map(({ key }) => key),
      ],
    );
  const holders = await applicationsOf(
    tx,
    taken.map(({ applicationId }) => applicationId),
  );
  return new Map(
    taken.flatMap(({ applicationId, ...slot }) => {
      const holder = holders.get(applicationId);
      return holder ? [[nameOf(slot), holder] as const] : [];
    }),
  );
}

/** Tells one slot from another. */
export function nameOf({
  scheme,
  applicantId,
  key,
}: Pick<Slot, 'scheme' | 'applicantId' | 'key'>): string {
  return JSON.stringify([scheme, applicantId, key]);
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
