import type { Cents } from '@tranche/domain';
import { In } from 'typeorm';
import type { TransitionInContext } from '../../applications/index.js';
import type { Tx } from '../../platform/database/index.js';
import { CommitmentRow } from './commitment.row.js';
import { insertWithinCeiling, roomIn, type Awarded } from './commit-award.js';

/** An award that takes the place of another, with what it takes from the ceiling. */
export interface AwardAnew {
  readonly on: Awarded & Pick<TransitionInContext, 'now'>;
  readonly awardedCents: Cents;
}

/**
 * What awards take from the ceiling now, in place of what they took: from the line that it was taken
 * from; where it was several, the first gives or gets what differs.
 *
 * @throws RefusedError when together they would exceed the ceiling
 */
export async function commitAnew(tx: Tx, list: readonly AwardAnew[]): Promise<void> {
  const applicationId = In(list.map(({ on }) => on.application.id));
  const rows = await tx.find(CommitmentRow, {
    where: { applicationId },
    order: { budgetLine: 'ASC' },
  });
  const before = Map.groupBy(rows, (row) => row.applicationId);
  const room = await roomIn(
    tx,
    list.map(({ on }) => on.application.tranche),
  );
  await tx.delete(CommitmentRow, { applicationId });
  const commitments = list.flatMap(({ on, awardedCents }) => {
    const { id, tranche } = on.application;
    const own = before.get(id) ?? [];
    for (const { budgetLine, cents } of own) room.take(tranche, budgetLine, -cents);
    const parts =
      own.length > 0
        ? spread(own, awardedCents)
        : // Rejected before: it takes from the ceiling for the first time.
          [{ budgetLine: room.lineFor(on, awardedCents), cents: awardedCents }];
    for (const { budgetLine, cents } of parts) room.take(tranche, budgetLine, cents);
    const at = new Date(on.now.epochMilliseconds);
    return parts.map((part) => ({ applicationId: id, tranche, ...part, at }));
  });
  await insertWithinCeiling(
    tx,
    commitments.filter(({ cents }) => cents > 0),
  );
}

type Part = Pick<CommitmentRow, 'budgetLine' | 'cents'>;

/** What differs from what was taken before, on the first of its lines that can bear it. */
function spread(before: readonly Part[], awardedCents: number): readonly Part[] {
  const taken = before.reduce((total, { cents }) => total + cents, 0);
  let difference = awardedCents - taken;
  return before.map(({ budgetLine, cents }) => {
    const own = Math.max(cents + difference, 0);
    difference -= own - cents;
    return { budgetLine, cents: own };
  });
}
