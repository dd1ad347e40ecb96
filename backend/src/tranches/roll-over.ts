import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database/index.js';
import { BudgetLineRow } from './budget-line.row.js';
import { freeCentsOf } from './free-cents.js';
import { KnownOfTranche } from './known/known-of-tranche.js';
import { TrancheRow } from './tranche.row.js';

/** Moves what a decided window leaves unspent into the next one (RIF: from window I into window II). */
@Injectable()
export class RollOver {
  constructor(private readonly known: KnownOfTranche) {}

  /**
   * To be called in the transaction that decides a tranche, and when its successor opens. Money that
   * moved cannot be committed twice: the database's check counts it on both sides. A second call
   * moves only what became free since.
   */
  async moveOnFrom(tx: Tx, tranche: string): Promise<void> {
    const next = await tx.findOneBy(TrancheRow, { rollOverFrom: tranche });
    if (!next || !(await this.known.isDecided(tx, tranche))) return;
    // Always the older tranche first: two transactions that lock both never wait for each other.
    const from = await lockLines(tx, tranche);
    const into = await lockLines(tx, next.code);
    for (const line of from) {
      const heir = into.find((each) => each.code === line.code);
      const moved = freeCentsOf(line);
      if (!heir || moved === 0) continue;
      await tx.increment(BudgetLineRow, keyOf(line), 'rolledOutCents', moved);
      await tx.increment(BudgetLineRow, keyOf(heir), 'rolledInCents', moved);
    }
  }
}

async function lockLines(tx: Tx, tranche: string): Promise<BudgetLineRow[]> {
  return tx.find(BudgetLineRow, {
    where: { tranche },
    order: { code: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
}

function keyOf({ tranche, code }: BudgetLineRow) {
  return { tranche, code };
}
