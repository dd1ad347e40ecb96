import { Injectable } from '@nestjs/common';
import type { Application } from '../../applications/index.js';
import { Clock } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { chainOfApplication, Evidence } from '../../platform/evidence/index.js';
import { AssignmentRecordRow } from './assignment-record.row.js';
import { recordEvidence } from './record-evidence.js';

type Step = Pick<AssignmentRecordRow, 'assignmentId' | 'step' | 'personId' | 'text'> & {
  readonly interest?: string;
};

/** Writes down what happened around an assignment. */
@Injectable()
export class RecordStep {
  constructor(
    private readonly evidence: Evidence,
    private readonly clock: Clock,
  ) {}

  /** The caller holds the lock of the application. */
  async record(tx: Tx, { id }: Application, { interest, ...step }: Step): Promise<void> {
    const at = new Date(this.clock.now().epochMilliseconds);
    const line = { ...step, interest: interest ?? null, at, isSealed: true };
    const written = await tx.save(AssignmentRecordRow, line);
    await this.evidence.record(tx, chainOfApplication(id), at, [recordEvidence(written)]);
  }
}
