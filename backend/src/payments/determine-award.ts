import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  askedFields,
  cents,
  dutchDate,
  isRefusal,
  paymentTermOf,
  reviseDetermination,
  settle,
  type Determination,
  wholeOf,
} from '@tranche/domain';
import { In } from 'typeorm';
import {
  recordedInputs,
  TransitionParts,
  type EffectInContext,
  type TransitionInContext,
} from '../applications/index.js';
import { insertAll, type Tx } from '../platform/database/index.js';
import { chainOfApplication, Evidence } from '../platform/evidence/index.js';
import { RefusedError } from '../platform/errors/index.js';
import { determinationEvidence } from './determination-evidence.js';
import { DeterminationRow } from './determination.row.js';
import { PaymentRow } from './payment.row.js';
import { changePayments, nextNumber, paidOf, paymentRowsOf, paymentsIn } from './payments-of.js';
import { proposeDeterminations } from './propose-determination.js';

/** What is kept of a final amount that was fixed, with what it was fixed on. */
interface Determined {
  readonly on: TransitionInContext;
  readonly determination: Determination & Pick<DeterminationRow, 'awardedCents'>;
  readonly payments: readonly PaymentRow[];
}

/**
 * Determines final amounts by the rules of the scheme, from what officers recorded, and closes the
 * payments with them (Awb 4:42-4:47, 4:52, 4:57).
 */
@Injectable()
export class DetermineAward implements OnModuleInit {
  constructor(
    private readonly parts: TransitionParts,
    private readonly evidence: Evidence,
  ) {}

  onModuleInit(): void {
    this.parts.addEffect('determine', (tx, list) => this.determine(tx, list));
    this.parts.addEffect('revise-determination', (tx, list) => this.revise(tx, list));
  }

  /** @throws RefusedError naming everything that must still be recorded */
  private async determine(tx: Tx, list: readonly EffectInContext<'determine'>[]): Promise<void> {
    const asked = list.map(({ effect: { without }, on }) => ({ ...on, without }));
    const proposalOf = await proposeDeterminations(tx, asked);
    const rowsOf = await paymentRowsOf(tx, idsOf(asked));
    const determined = asked.map((on): Determined => {
      const determination = proposalOf(on);
      if (isRefusal(determination)) throw new RefusedError(determination);
      return { on, determination, payments: rowsOf(on.application.id) };
    });
    await this.keep(tx, determined);
  }

  /**
   * A lower amount takes the place of what was determined; the letters keep what it was (Awb 4:49).
   *
   * @throws RefusedError for an amount that is not lower; also when it is only announced
   */
  private async revise(
    tx: Tx,
    list: readonly EffectInContext<'revise-determination'>[],
  ): Promise<void> {
    const ids = idsOf(list.map(({ on }) => on));
    const rowsOf = await paymentRowsOf(tx, ids);
    const before = await tx.findBy(DeterminationRow, { applicationId: In(ids) });
    const recordedOf = await recordedInputs(
      tx,
      list.map(({ on }) => on),
    );
    const revised = list.map(({ on, effect: { step } }) => {
      const { application, scheme } = on;
      const row = before.find(({ applicationId }) => applicationId === application.id);
      if (!row) throw new Error(`${application.reference} was never determined`);
      const payments = rowsOf(application.id);
      const { awardedCents } = row;
      const revision = reviseDetermination(
        {
          determinedCents: cents(row.determinedCents),
          awardedCents: cents(awardedCents),
          paidCents: paidOf(paymentsIn(payments)),
        },
        askedFields(wholeOf(scheme)),
        recordedOf(application.id),
      );
      if (isRefusal(revision)) throw new RefusedError(revision);
      return { on, step, determination: { ...revision, awardedCents }, payments };
    });
    await this.keep(
      tx,
      revised.filter(({ step }) => step === 'decide'),
    );
  }

  private async keep(tx: Tx, list: readonly Determined[]): Promise<void> {
    if (list.length === 0) return;
    const rows = list.map(rowOf);
    await tx.upsert(DeterminationRow, rows, ['applicationId']);
    await this.evidence.recordAll(
      tx,
      rows.map((row) => ({
        chain: chainOfApplication(row.applicationId),
        at: row.at,
        recorded: [determinationEvidence(row)],
      })),
    );
    await closePayments(tx, list);
  }
}

async function closePayments(tx: Tx, list: readonly Determined[]): Promise<void> {
  const settled = list.map(({ on: { application, scheme, now }, determination, payments }) => ({
    applicationId: application.id,
    number: nextNumber(payments),
    ...settle(paymentsIn(payments), determination, {
      determinedOn: dutchDate(now).toString(),
      term: paymentTermOf(scheme),
    }),
  }));
  await changePayments(tx, settled);
  await insertAll(
    tx,
    PaymentRow,
    settled.flatMap(({ applicationId, number, closing }) =>
      closing ? [{ ...closing, applicationId, number, status: 'planned' as const }] : [],
    ),
  );
}

function rowOf({ on, determination, payments }: Determined): DeterminationRow {
  const { application, personId, now } = on;
  if (personId === null) throw new Error('Only a person determines');
  const { determinedCents, awardedCents, payableCents, recoverableCents } = determination;
  return {
    applicationId: application.id,
    determinedCents,
    awardedCents,
    paidCents: paidOf(paymentsIn(payments)),
    payableCents,
    recoverableCents,
    outcome: determination.outcome,
    reasons: [...determination.reasons],
    personId,
    at: new Date(now.epochMilliseconds),
  };
}

function idsOf(list: readonly TransitionInContext[]): readonly string[] {
  return list.map(({ application }) => application.id);
}
