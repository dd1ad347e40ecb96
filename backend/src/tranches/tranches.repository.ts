import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database/index.js';
import { NotFoundError } from '../platform/errors/index.js';
import { BudgetLineRow } from './budget-line.row.js';
import { ProgrammeRow } from './programme/programme.row.js';
import { lockTranche, type BudgetLine, type Tranche } from './tranche.js';
import { TrancheRow } from './tranche.row.js';

@Injectable()
export class TranchesRepository {
  /** @throws NotFoundError */
  async find(tx: Tx, code: string): Promise<Tranche> {
    return present(await tx.findOneBy(TrancheRow, { code }));
  }

  /** As {@link lockTranche}. */
  async lock(tx: Tx, code: string): Promise<Tranche> {
    return lockTranche(tx, code);
  }

  /** Locks the programme, so that two openings cannot both use the last of its money. */
  async lockProgramme(tx: Tx, code: string): Promise<Readonly<ProgrammeRow>> {
    const lock = { mode: 'pessimistic_write' } as const;
    return present(await tx.findOne(ProgrammeRow, { where: { code }, lock }));
  }

  async lines(tx: Tx, tranche: string): Promise<readonly BudgetLine[]> {
    return tx.find(BudgetLineRow, { where: { tranche }, order: { code: 'ASC' } });
  }
}

function present<Row>(row: Row | null): Row {
  if (row === null) throw new NotFoundError();
  return row;
}
