import { Injectable, type OnModuleInit } from '@nestjs/common';
import { refuse } from '@tranche/domain';
import { In } from 'typeorm';
import {
  ApplicationsInContext,
  TransitionParts,
  type EffectInContext,
  type FactsByApplication,
  type FactSource,
} from '../applications/index.js';
import type { Tx } from '../platform/database/index.js';
import { RefusedError } from '../platform/errors/index.js';
import { ApplicantSlotRow } from './applicant-slot.row.js';
import { slotsOf, type Slot } from './slots-of.js';
import { nameOf, reasonOf, takenSlots, takenSlotsOf } from './taken-slots.js';

/**
 * How many applications one applicant may have. The guard says it beforehand; the key of the table says
 * it to two browsers at the same moment.
 */
@Injectable()
export class LimitEffects implements FactSource, OnModuleInit {
  readonly answers = ['slots-free'] as const;

  constructor(private readonly parts: TransitionParts) {}

  onModuleInit(): void {
    this.parts.addFacts(this);
    this.parts.addEffect('take-slots', take);
    this.parts.addEffect('release-slots', (tx, list) =>
      release(
        tx,
        list.map(({ on }) => on.application.id),
      ),
    );
  }

  async gatherFacts(applications: ApplicationsInContext): Promise<FactsByApplication> {
    const slots = await slotsOf(applications);
    const asked = applications.map(({ application }) => ({
      application,
      slots: slots.get(application.id) ?? [],
    }));
    const takenOf = await takenSlotsOf(applications.tx, [...asked.values()]);
    return new Map(
      [...asked].map(([id, each]) => {
        const limits = takenOf(each).map(({ reason }) => reason);
        return [id, { problems: { limits } }];
      }),
    );
  }
}

/**
 * Again with a supplement, because answers may have changed what is counted.
 *
 * @throws RefusedError when another application has the slot
 */
async function take(tx: Tx, list: readonly EffectInContext<'take-slots'>[]): Promise<void> {
  const applications = new ApplicationsInContext(
    tx,
    list.map(({ on }) => on),
  );
  await release(tx, applications.ids);
  const slots = await slotsOf(applications);
  const got = await insertFree(tx, slots);
  for (const { application } of applications.each) {
    const own = slots.get(application.id) ?? [];
    // Each free slot goes to the first that asks: whoever comes after it finds it taken.
    const missed = own.find((slot) => !got.delete(nameOf(slot)));
    if (!missed) continue;
    const reasons = (await takenSlots(tx, own, application)).map(({ reason }) => reason);
    const [first = reasonOf(missed), ...more] = reasons;
    throw new RefusedError(refuse(first, ...more));
  }
}

async function release(tx: Tx, applicationIds: readonly string[]): Promise<void> {
  await tx.delete(ApplicantSlotRow, { applicationId: In([...applicationIds]) });
}

/**
 * Waits for whoever is taking one of them at this moment.
 *
 * @returns the names of those that were free
 */
async function insertFree(
  tx: Tx,
  slots: ReadonlyMap<string, readonly Slot[]>,
): Promise<Set<string>> {
  const rows = [...slots].flatMap(([applicationId, own]) =>
    own.map((slot) => ({ ...slot, applicationId })),
  );
  if (rows.length === 0) return new Set();
  const got: Pick<Slot, 'scheme' | 'applicantId' | 'key'>[] = await tx.query(
    `INSERT INTO applicant_slot (scheme, applicant_id, key, application_id)
     SELECT * FROM unnest($1::text[], $2::uuid[], $3::text[], $4::uuid[])
     ON CONFLICT ON CONSTRAINT applicant_slot_pkey DO NOTHING
     RETURNING scheme, applicant_id AS "applicantId", key`,
    [
      rows.map(({ scheme }) => scheme),
      rows.map(({ applicantId }) => applicantId),
      rows.map(({ key }) => key),
      rows.map(({ applicationId }) => applicationId),
    ],
  );
  return new Set(got.map(nameOf));
}
