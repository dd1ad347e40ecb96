import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Any, IsNull } from 'typeorm';
import { KnownDecisions, type KnowsDecisions } from '../allocation/index.js';
import type { Tx } from '../platform/database/index.js';
import { CommitmentRow } from './commitment/commitment.row.js';
import { DecisionRow } from './decision.row.js';

/** Says where ceilings are divided what has been decided and what takes from them. */
@Injectable()
export class TellDecisions implements KnowsDecisions, OnModuleInit {
  constructor(private readonly known: KnownDecisions) {}

  onModuleInit(): void {
    this.known.add(this);
  }

  async decidedAmong(tx: Tx, applicationIds: readonly string[]): Promise<ReadonlySet<string>> {
    const applicationId = Any([...applicationIds]);
    const rows = await tx.find(DecisionRow, {
      where: { applicationId, replacedAt: IsNull() },
      select: { id: true, applicationId: true },
    });
    return new Set(rows.map((row) => row.applicationId));
  }

  async turnedDownAmong(tx: Tx, applicationIds: readonly string[]): Promise<ReadonlySet<string>> {
    const applicationId = Any([...applicationIds]);
    const rows = await tx.find(DecisionRow, {
      where: { applicationId, replacedAt: IsNull(), outcome: 'rejected-ceiling' },
      select: { id: true, applicationId: true },
    });
    return new Set(rows.map((row) => row.applicationId));
  }

  async takingAmong(tx: Tx, applicationIds: readonly string[]): Promise<ReadonlySet<string>> {
    const applicationId = Any([...applicationIds]);
    const rows = await tx.find(CommitmentRow, {
      where: { applicationId },
      select: { applicationId: true, budgetLine: true },
    });
    return new Set(rows.map((row) => row.applicationId));
  }

  async decidedBy(tx: Tx, applicationId: string) {
    const where = { applicationId, procedure: IsNull() };
    return tx.findOne(DecisionRow, { where, order: { at: 'ASC' } });
  }
}
