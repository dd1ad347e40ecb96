import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database/index.js';
import { NotFoundError } from '../platform/errors/index.js';
import { BudgetLineRow } from './budget-line.row.js';
import { ProgrammeRow } from './programme/programme.row.js';
import { TrancheRow } from './tranche.row.js';

@Injectable()
export class TranchesRepository {
  /** @throws NotFoundError */
  async find(tx: Tx, code: string): Promise<TrancheRow> {
    return present(await tx.findOneBy(TrancheRow, { code }));
  }

  /** Reads the row `FOR UPDATE`: openings, amendments and decisions of a tranche wait for each other. */
  async lock(tx: Tx, code: string): Promise<TrancheRow> {
    const lock = { mode: 'pessimistic_write' } as const;
    return present(await tx.findOne(TrancheRow, { where: { code }, lock }));
  }

  /** Locks the programme, so that two openings cannot both use the last of its money. */
  async lockProgramme(tx: Tx, code: string): Promise<ProgrammeRow> {
    const lock = { mode: 'pessimistic_write' } as const;
    return present(await tx.findOne(ProgrammeRow, { where: { code }, lock }));
  }

  async lines(tx: Tx, tranche: string): Promise<BudgetLineRow[]> {
    return tx.find(BudgetLineRow, { where: { tranche }, order: { code: 'ASC' } });
  }
}

function present<Row>(row: Row | null): Row {
  if (row === null) throw new NotFoundError();
  return row;
}
