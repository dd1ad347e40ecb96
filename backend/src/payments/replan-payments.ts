import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  dutchDate,
  endOfTerm,
  paymentTermOf,
  replanAdvances,
  type Cents,
  type Text,
} from '@tranche/domain';
import { oneByOne, TransitionParts, type TransitionInContext } from '../applications/index.js';
import { awardedNow, decisionsOf, replacedDecisions } from '../decisions/index.js';
import { insertAll } from '../platform/database/index.js';
import { PaymentRow } from './payment.row.js';
import { changePayments, paymentsIn } from './payments-of.js';
import { planOf } from './plan-of.js';

/** The advances follow the decision that took the place of another (Awb 4:95, 7:11(2)). */
@Injectable()
export class ReplanPayments implements OnModuleInit {
  constructor(private readonly parts: TransitionParts) {}

  onModuleInit(): void {
    this.parts.addEffect(
      'replan-payments',
      oneByOne((_effect, on) => replan(on)),
    );
  }
}

async function replan(on: TransitionInContext): Promise<void> {
  const { tx, application, scheme, now } = on;
  const decidedOn = dutchDate(now).toString();
  const award = await awardBeforeAndAfter(on);
  const where = { applicationId: application.id };
  const rows = await tx.find(PaymentRow, { where, order: { number: 'ASC' } });
  const next = (rows.at(-1)?.number ?? 0) + 1;
  const kept = { applicationId: application.id, status: 'planned' as const };
  if (award.beforeCents <= 0) {
    const plan = await planOf(tx, application, scheme, decidedOn);
    const planned = plan.map((each, index) => ({ ...each, ...kept, number: next + index }));
    await insertAll(tx, PaymentRow, planned);
    return;
  }
  const { changes, extraCents } = replanAdvances(paymentsIn(rows), award, decidedOn);
  await changePayments(tx, application.id, changes);
  if (extraCents <= 0) return;
  const dueOn = endOfTerm(dutchDate(now), paymentTermOf(scheme)).date.toString();
  const extra = { number: next, amountCents: extraCents, dueOn, awaits: null };
  await insertAll(tx, PaymentRow, [{ ...kept, ...extra, ground: GROUND, article: 'Awb 7:11(2)' }]);
}

async function awardBeforeAndAfter({
  tx,
  application,
}: TransitionInContext): Promise<{ beforeCents: Cents; afterCents: Cents }> {
  const after = (await decisionsOf(tx, [application.id]))(application.id);
  const replaced = await replacedDecisions(tx, [application.id]);
  const before = replaced.find(({ id }) => id === after.replaces);
  if (!before) throw new Error(`No decision of ${application.reference} was replaced`);
  return { beforeCents: awardedNow(before), afterCents: awardedNow(after) };
}

const GROUND: Text = {
  nl: 'Hoger bedrag door een nieuwe beslissing',
  en: 'Higher amount by a new decision',
};
