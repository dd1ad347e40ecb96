import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Not } from 'typeorm';
import { KnownOfTranche } from '../../tranches/index.js';
import { AllocationRunRow } from './allocation-run.row.js';

/** Says of a tranche whether its applications have been decided; first come is decided round by round. */
@Injectable()
export class DecidedTranche implements OnModuleInit {
  constructor(private readonly known: KnownOfTranche) {}

  onModuleInit(): void {
    this.known.add({
      isDecided: (tx, tranche) =>
        tx.existsBy(AllocationRunRow, { tranche, status: 'decided', method: Not('first-come') }),
    });
  }
}
