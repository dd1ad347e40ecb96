import { Injectable } from '@nestjs/common';
import type { DrawList, DrawView } from '@tranche/contracts';
import type { Text } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import { UnitOfWork, type Tx } from '../platform/database/index.js';
import { NotFoundError } from '../platform/http/index.js';
import { TranchesRepository } from '../tranches/index.js';
import { AllocationRunRow } from './allocation-run.row.js';
import { drawsOf, TICKET } from './draws-of.js';
import { TrancheSeedRow } from './tranche-seed.row.js';

/**
 * The draws that are finished, for everybody. A seed is shown only here, after the decision: whoever
 * knew it before could have reckoned the outcome.
 */
@Injectable()
export class ShowDraws {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tranches: TranchesRepository,
  ) {}

  async list(): Promise<DrawList> {
    const rows = await this.unitOfWork.read(finishedDraws);
    return { items: rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() })) };
  }

  /** @throws NotFoundError also for a tranche in which nothing was drawn, or not yet decided */
  async show(code: string): Promise<DrawView> {
    return this.unitOfWork.read(async (tx) => {
      const tranche = await this.tranches.find(tx, code);
      const run = await tx.findOneBy(AllocationRunRow, { tranche: code, status: 'decided' });
      const planted = await tx.findOneBy(TrancheSeedRow, { tranche: code });
      if (!run?.seed || !run.seedCommitment || !planted) throw new NotFoundError();
      const { seed, seedCommitment } = run;
      const draws = drawsOf({ input: run.input, output: run.output, seed, seedCommitment });
      if (draws.length === 0) throw new NotFoundError();
      const lines = await this.tranches.lines(tx, code);
      const names = new Map(lines.map((line) => [line.code, line.name]));
      return {
        tranche: code,
        name: tranche.name,
        scheme: tranche.scheme,
        schemeName: findScheme(tranche.scheme, tranche.version).name,
        commitment: seedCommitment,
        committedAt: planted.createdAt.toISOString(),
        seed,
        drawnAt: run.at.toISOString(),
        draws: draws.map((draw) => ({ ...draw, lineName: names.get(draw.line) ?? tranche.name })),
      };
    });
  }
}

interface DrawRow {
  readonly tranche: string;
  readonly name: Text;
  readonly scheme: string;
  readonly at: Date;
}

/** As `drawsOf` has it, without reading a hundred thousand tickets to name one tranche. */
async function finishedDraws(tx: Tx): Promise<readonly DrawRow[]> {
  return tx.query(
    `SELECT r.tranche, t.name, t.scheme, r.at FROM allocation_run r
     JOIN tranche t ON t.code = r.tranche
     WHERE r.status = 'decided' AND r.seed IS NOT NULL AND r.method IN ('lottery', 'first-come')
       AND EXISTS (
         SELECT 1 FROM jsonb_array_elements(r.output->'places') AS p (place)
         WHERE p.place->>'reference' ~ $1
           AND (r.method = 'lottery' OR (p.place->>'wasDrawn')::boolean)
         GROUP BY p.place->>'list' HAVING count(*) > 1)
     ORDER BY r.at DESC, r.tranche`,
    [TICKET.source],
  );
}
