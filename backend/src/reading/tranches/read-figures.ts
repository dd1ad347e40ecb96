import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/index.js';
import {
  TrancheFigures,
  type ProgressOfTranche,
  type ReadsFigures,
  type Tranche,
} from '../../tranches/index.js';
import { figuresOf } from './tranche-figures.js';
import { allocationOf, assessmentDueOn, countByState } from './tranche-progress.js';

/** Gives the pages of tranches their figures. */
@Injectable()
export class ReadFigures implements ReadsFigures, OnModuleInit {
  readonly figuresOf = figuresOf;

  constructor(private readonly figures: TrancheFigures) {}

  onModuleInit(): void {
    this.figures.add(this);
  }

  async progressOf(tx: Tx, tranche: Tranche): Promise<ProgressOfTranche> {
    return {
      byState: await countByState(tx, tranche),
      allocation: await allocationOf(tx, tranche.code),
      assessmentDueOn: await assessmentDueOn(tx, tranche),
    };
  }
}
