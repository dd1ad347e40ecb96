import { Injectable, type OnModuleInit } from '@nestjs/common';
import { placeOf } from '../allocation/index.js';
import { TransitionParts, type TransitionInContext } from '../applications/index.js';
import { brokenConstraint, type Tx } from '../platform/database/index.js';
import { RefusedError } from '../platform/http/index.js';
import { budgetLineOf, BudgetLineRow, freeCentsOf } from '../tranches/index.js';
import { CommitmentRow } from './commitment.row.js';
import { DecisionRow } from './decision.row.js';
import { ABOVE_CEILING } from './refusals.js';

/** Takes the awarded amount from the ceiling. The database has the last word (Awb 4:25(2)). */
@Injectable()
export class CommitAward implements OnModuleInit {
  constructor(private readonly parts: TransitionParts) {}

  onModuleInit(): void {
    this.parts.addEffect('commit-award', (_effect, on) => this.commit(on));
  }

  private async commit(on: TransitionInContext): Promise<void> {
    const { tx, application, now } = on;
    const decision = await tx.findOneByOrFail(DecisionRow, { applicationId: application.id });
    for (const { line, cents } of await this.partsOf(on, decision.awardedCents)) {
      await insertWithinCeiling(tx, {
        applicationId: application.id,
        tranche: application.tranche,
        budgetLine: line,
        cents,
        at: new Date(now.epochMilliseconds),
      });
    }
  }

  /** As the allocation divided it over the lines; otherwise all of it from one. */
  private async partsOf(on: TransitionInContext, awardedCents: number) {
    const place = await placeOf(on.tx, on.application);
    return place?.parts ?? [{ line: await budgetLineFor(on, awardedCents), cents: awardedCents }];
  }
}

/** @throws RefusedError when it would exceed the ceiling, whoever else commits at the same moment */
export async function insertWithinCeiling(tx: Tx, commitment: CommitmentRow): Promise<void> {
  try {
    await tx.insert(CommitmentRow, commitment);
  } catch (error) {
    if (brokenConstraint(error) !== 'budget_line_ceiling_check') throw error;
    throw new RefusedError(ABOVE_CEILING);
  }
}

/** The line of its list where the tranche has one per list; otherwise the first that has room. */
async function budgetLineFor(
  { tx, application, scheme }: TransitionInContext,
  awardedCents: number,
): Promise<string> {
  const lines = await tx.find(BudgetLineRow, {
    where: { tranche: application.tranche },
    order: { code: 'ASC' },
  });
  const withRoom = lines.find((each) => freeCentsOf(each) >= awardedCents);
  const line = budgetLineOf(lines, scheme, application.variant) ?? withRoom ?? lines[0];
  if (!line) throw new Error(`Tranche ${application.tranche} has no budget line`);
  return line.code;
}
