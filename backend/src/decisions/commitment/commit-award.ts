import { Injectable, type OnModuleInit } from '@nestjs/common';
import { placesOf } from '../../allocation/index.js';
import {
  TransitionParts,
  type EffectInContext,
  type TransitionInContext,
} from '../../applications/index.js';
import { In } from 'typeorm';
import { insertAll, type Tx } from '../../platform/database/index.js';
import { brokenConstraint, RefusedError } from '../../platform/errors/index.js';
import { budgetLineOf, budgetLinesIn, freeCentsOf } from '../../tranches/index.js';
import { CommitmentRow } from './commitment.row.js';
import { decisionsOf } from '../decisions-of.js';
import { ABOVE_CEILING } from '../refusals.js';

/** Takes the awarded amounts from the ceiling, and gives them back. The database has the last word (Awb 4:25(2)). */
@Injectable()
export class CommitAward implements OnModuleInit {
  constructor(private readonly parts: TransitionParts) {}

  onModuleInit(): void {
    this.parts.addEffect('commit-award', (tx, list) => commit(tx, list));
    this.parts.addEffect('free-ceiling', free);
  }
}

async function commit(tx: Tx, list: readonly EffectInContext<'commit-award'>[]): Promise<void> {
  const applications = list.map(({ on }) => on.application);
  const decisionOf = await decisionsOf(
    tx,
    applications.map(({ id }) => id),
  );
  const places = await placesOf(tx, applications);
  const room = await roomIn(
    tx,
    applications.map(({ tranche }) => tranche),
  );
  const commitments = list.flatMap(({ on }) => {
    const { application, now } = on;
    const { awardedCents } = decisionOf(application.id);
    // As the allocation divided it over the lines; otherwise all of it from one.
    const parts = places.get(application.id)?.parts ?? [
      { line: room.lineFor(on, awardedCents), cents: awardedCents },
    ];
    for (const { line, cents } of parts) room.take(application.tranche, line, cents);
    return parts.map(({ line, cents }) => ({
      applicationId: application.id,
      tranche: application.tranche,
      budgetLine: line,
      cents,
      at: new Date(now.epochMilliseconds),
    }));
  });
  await insertWithinCeiling(tx, commitments);
}

/** What was decided stays to be read; of the ceiling it takes nothing any more. */
async function free(tx: Tx, list: readonly EffectInContext<'free-ceiling'>[]): Promise<void> {
  await tx.delete(CommitmentRow, { applicationId: In(list.map(({ on }) => on.application.id)) });
}

/** @throws RefusedError when it would exceed the ceiling, whoever else commits at the same moment */
export async function insertWithinCeiling(
  tx: Tx,
  commitments: readonly CommitmentRow[],
): Promise<void> {
  try {
    await insertAll(tx, CommitmentRow, commitments);
  } catch (error) {
    if (brokenConstraint(error) !== 'budget_line_ceiling_check') throw error;
    throw new RefusedError(ABOVE_CEILING);
  }
}

/** What of an award says which budget line it takes from. */
export interface Awarded {
  readonly application: Pick<TransitionInContext['application'], 'id' | 'tranche' | 'variant'>;
  readonly scheme: Pick<TransitionInContext['scheme'], 'variants'>;
}

/** What is free on the budget lines, while a list of awards takes from them one after the other. */
export async function roomIn(tx: Tx, tranches: readonly string[]) {
  const rows = await budgetLinesIn(tx, tranches);
  const free = new Map(rows.map((row) => [row, freeCentsOf(row)]));
  return {
    /** The line of its list where the tranche has one per list; otherwise the first that has room. */
    lineFor({ application, scheme }: Awarded, awardedCents: number): string {
      const lines = rows.filter(({ tranche }) => tranche === application.tranche);
      const withRoom = lines.find((each) => (free.get(each) ?? 0) >= awardedCents);
      const line = budgetLineOf(lines, scheme, application.variant) ?? withRoom ?? lines[0];
      if (!line) throw new Error(`Tranche ${application.tranche} has no budget line`);
      return line.code;
    },
    take(tranche: string, code: string, cents: number): void {
      const line = rows.find((row) => row.tranche === tranche && row.code === code);
      if (line) free.set(line, (free.get(line) ?? 0) - cents);
    },
  };
}
