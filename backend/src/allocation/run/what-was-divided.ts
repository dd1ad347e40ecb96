import { Injectable, type OnModuleInit } from '@nestjs/common';
import { sentApplications } from '../../applications/index.js';
import type { Tx } from '../../platform/database/index.js';
import { DividedBefore, type Divided } from '../../tranches/index.js';
import { currentRun } from './current-run.js';
import { KnownDecisions } from './known-decisions.js';

/** Tells where ceilings are set how a tranche was divided, and how many found no room. */
@Injectable()
export class WhatWasDivided implements OnModuleInit {
  constructor(
    private readonly dividedBefore: DividedBefore,
    private readonly decisions: KnownDecisions,
  ) {}

  onModuleInit(): void {
    this.dividedBefore.add((tx, tranche, others) => this.of(tx, tranche, others));
  }

  private async of(tx: Tx, tranche: string, others: readonly string[]): Promise<Divided | null> {
    const run = await currentRun(tx, tranche);
    if (!run) return null;
    return {
      method: run.method,
      isProposed: run.status === 'proposed',
      // Shares that were divided in proportion turn nobody down.
      turnedDown: run.method === 'proportional' ? 0 : await this.turnedDown(tx, tranche, others),
    };
  }

  /**
   * By the decision in force: who got an award after all, as after an objection, is no longer rejected.
   *
   * @param others the budget lines that are not raised; a list without a line of its own draws on all
   */
  private async turnedDown(tx: Tx, tranche: string, others: readonly string[]): Promise<number> {
    const rows: { reference: string }[] = await tx.query(
      `SELECT p.reference FROM allocation_place p JOIN allocation_run r ON r.id = p.run_id
       WHERE r.tranche = $1 AND r.status = 'decided' AND p.place->>'outcome' = 'reject-ceiling'
         AND p.place->>'list' <> ALL($2::text[])`,
      [tranche, [...others]],
    );
    if (rows.length === 0) return 0;
    const places = new Set(rows.map(({ reference }) => reference));
    const applications = await sentApplications(tx, tranche);
    const ids = applications
      .filter(({ reference, ticket }) => places.has(reference) || places.has(ticket ?? reference))
      .map(({ id }) => id);
    return (await this.decisions.turnedDownAmong(tx, ids)).size;
  }
}
