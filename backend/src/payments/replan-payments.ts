import { Injectable, type OnModuleInit } from '@nestjs/common';
import { dutchDate, endOfTerm, paymentTermOf, replanAdvances, type Text } from '@tranche/domain';
import {
  TransitionParts,
  type EffectInContext,
  type TransitionInContext,
} from '../applications/index.js';
import { awardedNow, decisionsOf, replacedDecisions } from '../decisions/index.js';
import { insertAll, type Tx } from '../platform/database/index.js';
import { PaymentRow } from './payment.row.js';
import { changePayments, nextNumber, paymentRowsOf, paymentsIn } from './payments-of.js';
import { plansOf } from './plan-of.js';

/** The advances follow the decision that took the place of another (Awb 4:95, 7:11(2)). */
@Injectable()
export class ReplanPayments implements OnModuleInit {
  constructor(private readonly parts: TransitionParts) {}

  onModuleInit(): void {
    this.parts.addEffect('replan-payments', replan);
  }
}

async function replan(tx: Tx, list: readonly EffectInContext<'replan-payments'>[]): Promise<void> {
  const ids = list.map(({ on }) => on.application.id);
  const awardOf = await awardsBeforeAndAfter(tx, ids);
  const rowsOf = await paymentRowsOf(tx, ids);
  const planOf = await plansOf(tx, ids);
  const replanned = list.map(({ on }) => {
    const { application, scheme, now } = on;
    const applicationId = application.id;
    const decidedOn = dutchDate(now).toString();
    const award = awardOf(applicationId);
    const rows = rowsOf(applicationId);
    const kept = { applicationId, status: 'planned' as const };
    if (award.beforeCents <= 0) {
      // It had no payments that are still to be made: now it has all of its plan.
      const planned = planOf(applicationId, scheme, decidedOn).map((each, index) => ({
        ...each,
        ...kept,
        number: nextNumber(rows) + index,
      }));
      return { applicationId, changes: [], planned };
    }
    const { changes, extraCents } = replanAdvances(paymentsIn(rows), award, decidedOn);
    const planned =
      extraCents > 0 ? [{ ...kept, ...extra(on, rows), amountCents: extraCents }] : [];
    return { applicationId, changes, planned };
  });
  await changePayments(tx, replanned);
  await insertAll(
    tx,
    PaymentRow,
    replanned.flatMap(({ planned }) => planned),
  );
}

/** What comes on top of the advances that are still to come, in one payment. */
function extra({ scheme, now }: TransitionInContext, rows: readonly PaymentRow[]) {
  const dueOn = endOfTerm(dutchDate(now), paymentTermOf(scheme)).date.toString();
  return { number: nextNumber(rows), dueOn, awaits: null, ground: GROUND, article: 'Awb 7:11(2)' };
}

async function awardsBeforeAndAfter(tx: Tx, ids: readonly string[]) {
  const decisionOf = await decisionsOf(tx, ids);
  const replaced = new Map((await replacedDecisions(tx, ids)).map((row) => [row.id, row]));
  return (id: string) => {
    const after = decisionOf(id);
    const before = replaced.get(after.replaces ?? '');
    if (!before) throw new Error(`No decision on application ${id} was replaced`);
    return { beforeCents: awardedNow(before), afterCents: awardedNow(after) };
  };
}

const GROUND: Text = {
  nl: 'Hoger bedrag door een nieuwe beslissing',
  en: 'Higher amount by a new decision',
};
