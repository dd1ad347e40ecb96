import { cents, excessOver, NO_CENTS, type WorkflowDefinition } from '@tranche/domain';
import type { ViewPart, ViewRequest } from '../applications/index.js';
import { decisionsInForce } from '../decisions/index.js';
import type { DeterminationRow } from './determination.row.js';
import { paymentsIn } from './payments-of.js';
import type { PaymentRow } from './payment.row.js';

type PlanExcess = NonNullable<ViewPart['planExcess']>;

/**
 * What was due by the plan above what the last decision leaves, where it is: it says what the plan said,
 * never what was paid. Whoever received it may have to pay it back by a decision of its own (Awb 4:57);
 * under a private sponsor that article says nothing.
 */
export async function planExcessOf(
  request: ViewRequest,
  rows: readonly PaymentRow[],
  determination: DeterminationRow | null,
): Promise<PlanExcess | null> {
  const payments = paymentsIn(rows);
  if (payments.length === 0) return null;
  const standing = await standingOf(request, determination);
  if (standing === null) return null;
  const excess = excessOver(payments, cents(standing.cents));
  const article = request.opened.scheme.law === 'awb' ? 'Awb 4:57' : null;
  return excess && { ...excess, after: standing.after, article };
}

/** What stands after a decision that lowered the award; null where none did. */
async function standingOf(
  { tx, opened: { application, scheme } }: ViewRequest,
  determination: DeterminationRow | null,
): Promise<{ readonly after: PlanExcess['after']; readonly cents: number } | null> {
  if (determination) return { after: 'determination', cents: determination.determinedCents };
  if (isWithdrawn(scheme.workflow, application.state)) {
    return { after: 'withdrawal', cents: NO_CENTS };
  }
  const decision = (await decisionsInForce(tx, [application.id])).get(application.id);
  const lowered = decision?.loweredCents ?? null;
  return lowered === null ? null : { after: 'lowering', cents: lowered };
}

/** Whether the award as a whole is gone: with it went everything that was still planned. */
function isWithdrawn({ transitions }: WorkflowDefinition, state: string): boolean {
  return Object.values(transitions).some(
    ({ to, effects }) =>
      to === state &&
      effects.some((each) => each.kind === 'drop-payments' && each.which === 'all-planned'),
  );
}
