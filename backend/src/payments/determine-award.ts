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
  type Payment,
  wholeOf,
} from '@tranche/domain';
import {
  oneByOne,
  recordedInput,
  TransitionParts,
  type EffectOf,
  type TransitionInContext,
} from '../applications/index.js';
import type { Tx } from '../platform/database/index.js';
import { chainOfApplication, Evidence } from '../platform/evidence/index.js';
import { RefusedError } from '../platform/http/index.js';
import { determinationEvidence } from './determination-evidence.js';
import { DeterminationRow } from './determination.row.js';
import { PaymentRow } from './payment.row.js';
import { changePayments, paidOf, paymentsOf } from './payments-of.js';
import { proposeDetermination } from './propose-determination.js';

/**
 * Determines the final amount by the rules of the scheme, from what officers recorded, and closes the
 * payments with it (Awb 4:42-4:47, 4:52, 4:57).
 */
@Injectable()
export class DetermineAward implements OnModuleInit {
  constructor(
    private readonly parts: TransitionParts,
    private readonly evidence: Evidence,
  ) {}

  onModuleInit(): void {
    this.parts.addEffect(
      'determine',
      oneByOne(({ without }, on) => this.determine(on, without)),
    );
    this.parts.addEffect(
      'revise-determination',
      oneByOne((_effect, on) => this.revise(on)),
    );
  }

  /** @throws RefusedError naming everything that must still be recorded */
  private async determine(
    on: TransitionInContext,
    without: EffectOf<'determine'>['without'],
  ): Promise<void> {
    const { tx, application, scheme, personId, now } = on;
    if (scheme.money === 'none') throw new Error(`${scheme.scheme} gives no money to determine`);
    if (personId === null) throw new Error('Only a person determines');
    const payments = await paymentsOf(tx, application.id);
    const paidCents = paidOf(payments);
    const determination = await proposeDetermination(on, without);
    if (isRefusal(determination)) throw new RefusedError(determination);
    await this.keep(tx, {
      applicationId: application.id,
      ...amountsOf(determination),
      awardedCents: determination.awardedCents,
      paidCents,
      personId,
      at: new Date(now.epochMilliseconds),
    });
    await this.closePayments(on, payments, determination);
  }

  /** A lower amount takes the place of what was determined; the letters keep what it was (Awb 4:49). */
  private async revise(on: TransitionInContext): Promise<void> {
    const { tx, application, scheme, personId, now } = on;
    if (personId === null) throw new Error('Only a person revises');
    const applicationId = application.id;
    const payments = await paymentsOf(tx, applicationId);
    const paidCents = paidOf(payments);
    const before = await tx.findOneByOrFail(DeterminationRow, { applicationId });
    const revision = reviseDetermination(
      {
        determinedCents: cents(before.determinedCents),
        awardedCents: cents(before.awardedCents),
        paidCents,
      },
      askedFields(wholeOf(scheme)),
      await recordedInput(tx, applicationId),
    );
    if (isRefusal(revision)) throw new RefusedError(revision);
    const at = new Date(now.epochMilliseconds);
    await this.keep(tx, { ...before, ...amountsOf(revision), paidCents, personId, at });
    await this.closePayments(on, payments, revision);
  }

  private async keep(tx: Tx, row: DeterminationRow): Promise<void> {
    await tx.save(DeterminationRow, row);
    await this.evidence.record(tx, chainOfApplication(row.applicationId), row.at, [
      determinationEvidence(row),
    ]);
  }

  private async closePayments(
    { tx, application, scheme, now }: TransitionInContext,
    payments: readonly Payment[],
    determination: Determination,
  ): Promise<void> {
    const { changes, closing } = settle(payments, determination, {
      determinedOn: dutchDate(now).toString(),
      term: paymentTermOf(scheme),
    });
    const applicationId = application.id;
    await changePayments(tx, applicationId, changes);
    if (!closing) return;
    const number = await nextNumber(tx, applicationId);
    await tx.insert(PaymentRow, { ...closing, applicationId, number, status: 'planned' });
  }
}

/** After all there are, those included that were dropped before. */
async function nextNumber(tx: Tx, applicationId: string): Promise<number> {
  return ((await tx.maximum(PaymentRow, 'number', { applicationId })) ?? 0) + 1;
}

function amountsOf({ determinedCents, payableCents, recoverableCents, ...rest }: Determination) {
  const { outcome, reasons } = rest;
  return { determinedCents, payableCents, recoverableCents, outcome, reasons: [...reasons] };
}
